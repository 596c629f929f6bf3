import type { Area } from "../core/model/curriculum.ts";
import { areaBadge, areaBadges } from "./area-badges.ts";
import { areaSummary, topicsByArea } from "./area-summary.ts";
import { bundlesOf } from "./bundles.ts";
import { documentTally } from "./document-signs.ts";
import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Visible } from "./geometry.ts";
import { isHiddenArea } from "./hidden.ts";
import { areaHues } from "./hues.ts";
import type { Box } from "./layout/layout.ts";
import { lineHeight } from "./levels.ts";
import type { SceneElement, Tone } from "./scene.ts";
import type { Sight } from "./sight.ts";
import { type Summary, summaryLine, summaryWidth } from "./summary-line.ts";
import { textWidth, wrapTitle } from "./wrap-title.ts";

/**
 * The map from afar: areas with their titles and how far the learner is, edges between areas
 * bundled. No letters are taller than `largest`, which is `tallestOnScreen` in map units.
 */
export function farScene(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  visible: Visible,
  largest: number,
): SceneElement[] {
  const { curriculum, layout } = drawn;
  const hues = areaHues(curriculum);
  const topics = topicsByArea(curriculum);
  const areas = new Map(curriculum.areas.map((area) => [area.id, area]));
  const side = Math.max(smallMap, Math.sqrt(layout.width * layout.height));
  const regions: SceneElement[] = [];
  const titles: SceneElement[] = [];
  const badges = areaBadges(curriculum, sight);
  for (const { area: id, box } of layout.areas) {
    const area = areas.get(id);
    if (!area || !visible(box) || isHiddenArea(curriculum, sight, id)) continue;
    const inside = topics.get(id) ?? [];
    const lit = regionTone(inside.map((topic) => emphasis.toneOf(topic.id)));
    const done = inside.some((topic) => sight.known.has(topic.id));
    const tone = lit === "faded" && done && !sight.among ? "plain" : lit;
    const hue = hues.get(id) ?? 0;
    const summary = sight.documents
      ? { words: documentTally(curriculum, inside), share: undefined }
      : areaSummary(inside, sight);
    regions.push({ kind: "region", key: `region:${id}`, area: id, box, hue, tone });
    const faded = tone === "faded";
    titles.push(...areaTitle(area, box, { side, largest }, hue, summary, faded));
    const badge = badges.get(id);
    if (badge) titles.push(areaBadge(id, box, badge, largest / tallestOnScreen));
  }
  return [...bundlesOf(drawn, emphasis, visible, sight), ...regions, ...titles];
}

/** From afar, letters stop growing at this many pixels on the screen. */
export const tallestOnScreen = 30;

/** An area is as much lit as the most lit of its topics. */
function regionTone(tones: readonly Tone[]): Tone {
  for (const tone of ["selected", "route", "needs", "opens", "done", "branch", "plain"] as const) {
    if (tones.includes(tone)) return tone;
  }
  return tones.length > 0 ? "faded" : "plain";
}

/** How much wider bold letters are than the regular ones that widths are estimated for. */
const boldness = 1.1;

/** How tall the letters of titles may be, as a share of the map's side if it were a square. */
const titleShare = { largest: 1 / 46, smallest: 1 / 120 };

/** On a small map titles need not shrink with it: what is far there is still near. */
const smallMap = 2000;

interface Limits {
  /** The side of the map if it were a square, in map units. */
  readonly side: number;
  readonly largest: number;
}

/** The title in letters as large as fit, with the summary below where there is room for both. */
function areaTitle(
  area: Area,
  box: Box,
  limits: Limits,
  hue: number,
  summary: Summary,
  faded: boolean,
): SceneElement[] {
  const width = box.width * 0.92;
  const title = fitted(area.title, width / boldness, box.height * 0.55, limits);
  const summarySize = Math.floor(
    Math.min(title.size * 0.7, width / summaryWidth(summary), box.height * 0.24),
  );
  const titleHeight = title.lines.length * title.size * lineHeight;
  const top = box.y + (box.height - titleHeight - summarySize * 1.35) / 2;
  const x = box.x + box.width / 2;
  return [
    {
      kind: "text",
      key: `far-title:${area.id}`,
      lines: title.lines,
      x,
      y: top + (title.size * lineHeight) / 2,
      size: title.size,
      bold: true,
      anchor: "middle",
      hue,
      tone: "area",
      faded,
    },
    ...summaryLine(summary, {
      key: area.id,
      x,
      y: top + titleHeight + summarySize * 0.75,
      size: summarySize,
      hue,
      faded,
    }),
  ];
}

/** The largest letters with which a title fits. */
function fitted(
  title: string,
  width: number,
  height: number,
  { side, largest }: Limits,
): { size: number; lines: string[] } {
  const smallest = Math.round(side * titleShare.smallest);
  const start = Math.round(Math.min(side * titleShare.largest, largest));
  for (let size = start; size > smallest; size -= 1) {
    const lines = wrapTitle(title, width, size);
    const widest = Math.max(...lines.map((line) => textWidth(line, size)));
    if (widest <= width && lines.length * lineHeight * size <= height) return { size, lines };
  }
  return { size: smallest, lines: wrapTitle(title, width, smallest) };
}
