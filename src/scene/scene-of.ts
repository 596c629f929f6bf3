import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { hasRoomForCards, mostElements, mostStages, Room } from "./budget.ts";
import { cardScene } from "./card-scene.ts";
import type { Drawn } from "./drawn.ts";
import { emphasisOf } from "./emphasis.ts";
import { farScene, tallestOnScreen } from "./far-scene.ts";
import { filteredEmphasis } from "./filtered-emphasis.ts";
import { overlaps, type Visible } from "./geometry.ts";
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
const margin = 0.16;

/**
 * What a reader sees through a window: the elements for its zoom, without those outside (plus a
 * margin) and without words too small to read; never more than `mostElements`. Positions come from
 * the layout and never change. Windows that differ by less than the margin have the same scene, and
 * what two scenes of one sight have in common is the same object in both.
 */
export function sceneOf(drawn: Drawn, sight: Sight, window: Window): Scene {
  const box = coarsened(window.box);
  const level = hasRoomForCards(box) ? levelAt(window.zoom) : "far";
  return lastSceneOf(drawn)({
    sight,
    level,
    zoom: level === "far" ? stepBelow(window.zoom) : 1,
    box,
  });
}

/**
 * The whole map from afar, for the picture that is in the page before the program is. `zoom` is
 * that of the window it will be seen in, as far as one can know.
 */
export function wholeScene(drawn: Drawn, sight: Sight, zoom: number): Scene {
  return scene(
    drawn,
    "far",
    fromAfar(drawn, sight, () => true, { zoom, largest: Infinity }),
  );
}

/** The whole map with all its cards, however many there are, for a picture that one can walk about in. */
export function wholeCardScene(drawn: Drawn, sight: Sight): Scene {
  const { width, height } = drawn.layout;
  const box = { x: 0, y: 0, width, height };
  const room = new Room(Number.POSITIVE_INFINITY);
  return scene(
    drawn,
    "middle",
    nearby(drawn, sight, "middle", box, () => true, room),
  );
}

interface Seen {
  readonly sight: Sight;
  readonly level: Level;
  readonly zoom: number;
  readonly box: Box;
}

const lastSceneOf = remembered((drawn: Drawn) =>
  lastRemembered(
    ({ sight, level, zoom, box }: Seen): Scene => {
      const visible: Visible = (other) => overlaps(other, box);
      const elements =
        level === "far"
          ? fromAfar(drawn, sight, visible, { zoom, largest: tallestOnScreen / zoom })
          : nearby(drawn, sight, level, box, visible, new Room(mostElements));
      return scene(drawn, level, elements);
    },
    (one, other) =>
      one.sight === other.sight &&
      one.level === other.level &&
      one.zoom === other.zoom &&
      one.box.x === other.box.x &&
      one.box.y === other.box.y &&
      one.box.width === other.box.width &&
      one.box.height === other.box.height,
  ),
);

/** The window with its margin, its corners on a grid of steps half as wide. */
function coarsened({ x, y, width, height }: Box): Box {
  // Steps that do not change with every little zoom.
  const around = margin * 2 ** Math.round(Math.log2(Math.max(width, height)));
  const step = around / 2;
  const [left, top] = [x - around, y - around].map((start) => Math.floor(start / step) * step);
  const ends = [x + width + around, y + height + around];
  const [right = 0, bottom = 0] = ends.map((end) => Math.ceil(end / step) * step);
  return { x: left ?? 0, y: top ?? 0, width: right - (left ?? 0), height: bottom - (top ?? 0) };
}

/** The next zoom at or below this one of a few in each doubling, so that words are not set anew at every little zoom. */
function stepBelow(zoom: number): number {
  const steps = 12;
  return 2 ** (Math.floor(Math.log2(zoom) * steps) / steps);
}

function scene({ layout }: Drawn, level: Level, elements: readonly SceneElement[]): Scene {
  return { level, width: layout.width, height: layout.height, elements };
}

function fromAfar(
  drawn: Drawn,
  sight: Sight,
  visible: Visible,
  { zoom, largest }: { readonly zoom: number; readonly largest: number },
): SceneElement[] {
  const letters = { smallest: 0.99 * (smallestText / zoom), largest };
  const room = new Room(mostElements);
  const stages = room.take(
    stageTitles(drawn, sight, "far", visible)
      .filter(({ size }) => size >= letters.smallest)
      .slice(0, mostStages),
  );
  const emphasis = emphasisFor(drawn)(sight);
  return [...farScene(drawn, sight, emphasis, visible, letters, room), ...stages];
}

function nearby(
  drawn: Drawn,
  sight: Sight,
  level: Level,
  box: Box,
  visible: Visible,
  room: Room,
): SceneElement[] {
  const stages = room.take(stageTitles(drawn, sight, level, visible).slice(0, mostStages));
  const emphasis = emphasisFor(drawn)(sight);
  return [...cardScene(drawn, sight, emphasis, level, box, room), ...stages];
}

const emphasisFor = remembered(({ curriculum }: Drawn) =>
  remembered((sight: Sight) => filteredEmphasis(emphasisOf(curriculum, sight), sight)),
);

function stageTitles(drawn: Drawn, sight: Sight, level: Level, visible: Visible): TextElement[] {
  const far = level === "far";
  return allStageTitles(drawn)
    .filter(({ stage, box }) => visible(box) && !isHiddenStage(drawn.curriculum, sight, stage))
    .map((stage) => (far ? stage.far : stage.near));
}

/** The titles of all stages, as they are from afar and nearby. */
const allStageTitles = remembered(({ curriculum, layout }: Drawn) => {
  const titles = new Map(curriculum.stages.map((stage) => [stage.id, stage.title]));
  const farSize = Math.round(Math.sqrt(layout.width * layout.height) / 62);
  return layout.stages.map(({ stage, box }) => {
    const title = (size: number): TextElement => ({
      kind: "text",
      key: `stage:${stage}`,
      lines: [titles.get(stage) ?? stage],
      x: box.x + 4,
      y: box.y + 26,
      size,
      bold: true,
      anchor: "start",
      hue: 0,
      tone: "ink",
      faded: false,
    });
    return { stage, box, far: title(farSize), near: title(34) };
  });
});
