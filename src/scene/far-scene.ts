import type { Curriculum } from "../core/model/curriculum.ts";
import { AreaId } from "../core/model/ids.ts";
import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { areaBadge, areaBadges, type Badge } from "./area-badges.ts";
import { areaSummary, topicsByArea } from "./area-summary.ts";
import { mostBundles, mostRegions, type Room } from "./budget.ts";
import { bundlesOf } from "./bundles.ts";
import { type District, districtsIn } from "./districts.ts";
import { documentTally } from "./document-signs.ts";
import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import { fittedTitle, shortenedTitle } from "./fitted-title.ts";
import type { Visible } from "./geometry.ts";
import { isHiddenArea } from "./hidden.ts";
import { areaHues } from "./hues.ts";
import { lineHeight } from "./levels.ts";
import type {
  BadgeElement,
  EdgeElement,
  RegionElement,
  RingElement,
  SceneElement,
  TextElement,
  Tone,
} from "./scene.ts";
import type { Sight } from "./sight.ts";
import { type Summary, summaryLine, summaryWidth } from "./summary-line.ts";

/** How tall letters may be, in map units. Words that would have to be smaller are left out. */
export interface Letters {
  readonly smallest: number;
  readonly largest: number;
}

/**
 * The map from afar: areas with their titles and how far the learner is, edges between areas
 * bundled. Where there are too many areas, those that stand together are shown as one; where there
 * are too many bundles, the thinnest are left out.
 */
export function farScene(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  visible: Visible,
  letters: Letters,
  room: Room,
): SceneElement[] {
  const { layout } = drawn;
  const side = Math.max(smallMap, Math.sqrt(layout.width * layout.height));
  const look = looksOf(drawn)({ sight, emphasis });
  const places = districtsIn(layout, visible, mostRegions).flatMap((one) => look(one) ?? []);
  const regions = room.take(places.map(({ region }) => region));
  const words = places.flatMap((place) => placeWords(place, { side, ...letters }));
  const titles = room.take(
    words.filter((word) => (word.kind === "ring" ? word.beside : word.size) >= letters.smallest),
  );
  const badges = room.take(places.flatMap((place) => badgeOf(place, letters)));
  const bundles = room.take(
    bundlesOf(drawn, emphasis, visible, sight).toSorted(bySignificance).slice(0, mostBundles),
  );
  return [...bundles, ...regions, ...titles, ...badges];
}

/** From afar, letters stop growing at this many pixels on the screen. */
export const tallestOnScreen = 30;

function badgeOf({ region, badge }: Place, { largest }: Letters): BadgeElement[] {
  return badge ? [areaBadge(region.area, region.box, badge, largest / tallestOnScreen)] : [];
}

/** Lit bundles before others, thick ones before thin ones. */
function bySignificance(a: EdgeElement, b: EdgeElement): number {
  const quiet = ({ tone }: EdgeElement) => (tone === "plain" || tone === "faded" ? 1 : 0);
  return quiet(a) - quiet(b) || b.count - a.count;
}

/** An area, or several that are shown as one, as it looks at the moment. */
interface Place {
  readonly region: RegionElement;
  readonly title: string;
  readonly summary: Summary;
  /** Where the route comes to it; several shown as one have none. */
  readonly badge: Badge | undefined;
}

/** How each district looks to one sight, made once: it takes a walk over all topics in it. */
const looksOf = remembered((drawn: Drawn) =>
  lastRemembered(
    ({ sight, emphasis }: { readonly sight: Sight; readonly emphasis: Emphasis }) => {
      const badges = areaBadges(drawn.curriculum, sight);
      return remembered((district: District) => placeOf(drawn, sight, emphasis, badges, district));
    },
    (one, other) => one.sight === other.sight && one.emphasis === other.emphasis,
  ),
);

function placeOf(
  { curriculum, layout }: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  badges: ReadonlyMap<AreaId, Badge>,
  { areas, box }: District,
): Place | undefined {
  const topics = topicsByArea(curriculum);
  const all = areas.flatMap((area) => layout.areas[area]?.area ?? []);
  const ids = all.filter((id) => !isHiddenArea(curriculum, sight, id));
  if (ids.length === 0) return undefined;
  const inside = ids.flatMap((id) => topics.get(id) ?? []);
  const lit = regionTone(new Set(inside.map((topic) => emphasis.toneOf(topic.id))));
  const done = inside.some((topic) => sight.known.has(topic.id));
  // Several together look like the largest of them.
  const [area = AreaId("")] = ids.toSorted(
    (a, b) => (topics.get(b)?.length ?? 0) - (topics.get(a)?.length ?? 0),
  );
  const name = areasById(curriculum).get(area)?.title ?? area;
  const title = ids.length === 1 ? name : sight.words.map.andMore(name, ids.length - 1);
  return {
    title,
    summary: sight.documents
      ? { words: documentTally(curriculum, inside), share: undefined }
      : areaSummary(inside, sight),
    badge: ids.length === 1 ? badges.get(area) : undefined,
    region: {
      kind: "region",
      key: ids.length === 1 ? `region:${area}` : `district:${areas[0]}+${areas.length}`,
      area,
      isShared: ids.length > 1,
      box,
      hue: areaHues(curriculum).get(area) ?? 0,
      heat: sight.heat?.areas.get(area),
      tone: lit === "faded" && done && !sight.among ? "plain" : lit,
    },
  };
}

const areasById = remembered(
  (curriculum: Curriculum) => new Map(curriculum.areas.map((area) => [area.id, area])),
);

/** An area is as much lit as the most lit of its topics. */
function regionTone(tones: ReadonlySet<Tone>): Tone {
  for (const tone of ["selected", "route", "needs", "opens", "done", "branch", "plain"] as const) {
    if (tones.has(tone)) return tone;
  }
  return tones.size > 0 ? "faded" : "plain";
}

/** On a small map titles need not shrink with it: what is far there is still near. */
const smallMap = 2000;

/** At most so much of a region's width, and of its height when nothing but the title stands in it. */
const inside = { width: 0.92, height: 0.92, withSummary: 0.55 };

interface Limits extends Letters {
  /** The side of the map if it were a square, in map units. */
  readonly side: number;
}

/** The title in letters as large as fit, with the summary below where there is room for both. */
function placeWords(
  { region, title: words, summary }: Place,
  limits: Limits,
): (TextElement | RingElement)[] {
  const { box, hue } = region;
  const width = box.width * inside.width;
  const besides = fittedTitle(words, width, box.height * inside.withSummary, limits);
  const alone = besides
    ? undefined
    : (fittedTitle(words, width, box.height * inside.height, limits) ??
      shortenedTitle(words, width, box.height * inside.height, limits.smallest));
  const title = besides ?? alone;
  if (!title) return [];
  const fitting = Math.floor(
    Math.min(title.size * 0.7, width / summaryWidth(summary), box.height * 0.24),
  );
  // Without a summary that can be read, the title has the middle.
  const summarySize = alone || fitting < limits.smallest ? 0 : fitting;
  const titleHeight = title.lines.length * title.size * lineHeight;
  const top = box.y + (box.height - titleHeight - summarySize * 1.35) / 2;
  const faded = region.tone === "faded";
  // On strong shades only the darkest letters can be read.
  const isShaded = region.heat !== undefined;
  const key = region.key.slice(region.key.indexOf(":") + 1);
  const x = box.x + box.width / 2;
  const y = top + titleHeight + summarySize * 0.75;
  return [
    {
      kind: "text",
      key: `far-title:${key}`,
      lines: title.lines,
      x,
      y: top + (title.size * lineHeight) / 2,
      size: title.size,
      bold: true,
      anchor: "middle",
      hue,
      tone: isShaded ? "ink" : "area",
      faded,
    },
    ...(summarySize === 0
      ? []
      : summaryLine(summary, {
          key,
          x,
          y,
          size: summarySize,
          hue,
          faded,
          tone: isShaded ? "ink" : "soft",
        })),
  ];
}
