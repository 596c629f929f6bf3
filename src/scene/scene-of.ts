import { cardScene } from "./card-scene.ts";
import type { Drawn } from "./drawn.ts";
import { emphasisOf } from "./emphasis.ts";
import { farScene, tallestOnScreen } from "./far-scene.ts";
import { filteredEmphasis } from "./filtered-emphasis.ts";
import { grown, overlaps, type Visible } from "./geometry.ts";
import { isHiddenStage } from "./hidden.ts";
import type { Box } from "./layout/layout.ts";
import { levelAt, smallestText } from "./levels.ts";
import type { Level, Scene, SceneElement, TextElement } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** The part of the map that is on the screen. */
export interface Window {
  /** Screen pixels a map unit. */
  readonly zoom: number;
  readonly box: Box;
}

/** How much beyond the window is drawn too, as a share of its size, so that small moves show nothing missing. */
const margin = 0.25;

/**
 * What a reader sees through a window: the elements for its zoom, without those outside (plus a
 * margin) and without words too small to read. Positions come from the layout and never change.
 */
export function sceneOf(drawn: Drawn, sight: Sight, window: Window): Scene {
  const near = grown(window.box, margin * Math.max(window.box.width, window.box.height));
  const elements = everything(drawn, sight, window.zoom, (box) => overlaps(box, near));
  return { ...frame(drawn, levelAt(window.zoom)), elements: legible(elements, window.zoom) };
}

/**
 * The whole map from afar, for the picture that is in the page before the program is. `zoom` is
 * that of the window it will be seen in, as far as one can know.
 */
export function wholeScene(drawn: Drawn, sight: Sight, zoom: number): Scene {
  const elements = everything(drawn, sight, 0, () => true);
  return { ...frame(drawn, "far"), elements: legible(elements, zoom) };
}

/** The elements without words that would be too small to read, and without what stands beside those. */
function legible(elements: readonly SceneElement[], zoom: number): SceneElement[] {
  const smallest = 0.99 * (smallestText / zoom);
  return elements.filter((element) => {
    if (element.kind === "text") return element.size >= smallest;
    return element.kind !== "ring" || element.beside >= smallest;
  });
}

function frame({ layout }: Drawn, level: Level): Omit<Scene, "elements"> {
  return { level, width: layout.width, height: layout.height };
}

function everything(drawn: Drawn, sight: Sight, zoom: number, visible: Visible): SceneElement[] {
  const emphasis = filteredEmphasis(emphasisOf(drawn.curriculum, sight), sight);
  const level = levelAt(zoom);
  const inside =
    level === "far"
      ? farScene(drawn, sight, emphasis, visible, tallestOnScreen / zoom)
      : cardScene(drawn, sight, emphasis, level, visible);
  return [...inside, ...stageTitles(drawn, sight, level, visible)];
}

function stageTitles(
  { curriculum, layout }: Drawn,
  sight: Sight,
  level: Level,
  visible: Visible,
): TextElement[] {
  const titles = new Map(curriculum.stages.map((stage) => [stage.id, stage.title]));
  return layout.stages
    .filter(({ stage, box }) => visible(box) && !isHiddenStage(curriculum, sight, stage))
    .map(({ stage, box }) => ({
      kind: "text",
      key: `stage:${stage}`,
      lines: [titles.get(stage) ?? stage],
      x: box.x + 4,
      y: box.y + 26,
      size: level === "far" ? Math.round(Math.sqrt(layout.width * layout.height) / 62) : 34,
      bold: true,
      anchor: "start",
      hue: 0,
      tone: "ink",
      faded: false,
    }));
}
