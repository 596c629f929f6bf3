import type { Curriculum, Topic } from "../core/model/curriculum.ts";
import { documentLabels } from "../core/model/document-labels.ts";
import { documentsByTopic } from "../core/model/documents-by-topic.ts";
import { hoursOf } from "../core/model/hours.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import { badgesWidth } from "./document-badge-places.ts";
import { documentBadges } from "./document-signs.ts";
import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import { clipped } from "./fitted-title.ts";
import { isHidden, isHiddenArea, isHiddenRoute } from "./hidden.ts";
import { areaHues } from "./hues.ts";
import type { Box, PlacedCard } from "./layout/layout.ts";
import type { Route } from "./layout/route-list.ts";
import { detailSize, lineHeight, titleSize } from "./levels.ts";
import { junctionTone, routeTone } from "./route-tone.ts";
import type {
  CardElement,
  EdgeElement,
  JunctionElement,
  Level,
  RegionElement,
  TextElement,
  Tone,
} from "./scene.ts";
import type { Sight } from "./sight.ts";
import { textWidth, wrapTitle } from "./wrap-title.ts";

const cardPadding = 12;
/** The room for the marks at the end of a card. */
const markSize = 14;
const areaTitleSize = 20;

/** What the map consists of for a reader who can read cards, by position in the layout. */
export interface CardParts {
  readonly region: (area: number) => RegionElement | undefined;
  readonly title: (region: RegionElement) => TextElement;
  readonly card: (node: number) => CardElement | undefined;
  readonly hours: (card: CardElement) => TextElement;
  readonly junction: (node: number) => JunctionElement | undefined;
  readonly edge: (route: number) => EdgeElement | undefined;
}

/**
 * The parts for one sight at one level. Each is made once, so that a part that stays in the window while it
 * moves stays the same object, and whoever draws it sees at once that it has not changed.
 */
export function cardParts(drawn: Drawn, sight: Sight, emphasis: Emphasis, level: Level): CardParts {
  const { layout } = drawn;
  return {
    region: madeOnce((area) => regionElement(drawn, sight, area)),
    title: madeOnce((region) => regionTitle(drawn, region)),
    card: madeOnce((index) => {
      const node = layout.nodes[index];
      if (node?.kind !== "card" || isHidden(sight, node.topic)) return undefined;
      return cardElement(drawn, sight, emphasis, level, node);
    }),
    hours: madeOnce((card) => hoursLabel(drawn, sight, card)),
    junction: madeOnce((index) => {
      const node = layout.nodes[index];
      if (!node || node.kind === "card" || isHidden(sight, node.topic)) return undefined;
      const tone = junctionTone(drawn, emphasis, index);
      const word = sight.words.map[node.kind];
      return { kind: "junction", key: `junction:${index}`, box: node.box, word, tone };
    }),
    edge: madeOnce((index) => {
      const route = layout.routes.at(index);
      if (!route || isHiddenRoute(layout, sight, route)) return undefined;
      return edgeElement(drawn, sight, emphasis, route, index);
    }),
  };
}

function madeOnce<Key, Element>(make: (key: Key) => Element): (key: Key) => Element {
  const made = new Map<Key, Element>();
  return (key) => {
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const element = make(key);
    made.set(key, element);
    return element;
  };
}

function regionElement(
  { curriculum, layout }: Drawn,
  sight: Sight,
  index: number,
): RegionElement | undefined {
  const placed = layout.areas[index];
  if (!placed || isHiddenArea(curriculum, sight, placed.area)) return undefined;
  const { area, box } = placed;
  const hue = areaHues(curriculum).get(area) ?? 0;
  return { kind: "region", key: `region:${area}`, area, isShared: false, box, hue, tone: "plain" };
}

function regionTitle({ curriculum }: Drawn, { area: id, box, hue }: RegionElement): TextElement {
  return {
    kind: "text",
    key: `title:${id}`,
    lines: [curriculum.areas.find((area) => area.id === id)?.title ?? id],
    x: box.x + 18,
    y: box.y + 24,
    size: areaTitleSize,
    bold: true,
    anchor: "start",
    hue,
    tone: "area",
    faded: false,
  };
}

/** Implied and soft prerequisites are drawn for the selected topic only. */
function edgeElement(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  route: Route,
  index: number,
): EdgeElement | undefined {
  if (route.kind !== "requires" && !touchesSelection(drawn, sight, route)) return undefined;
  return {
    kind: "edge",
    key: `edge:${index}`,
    points: route.points,
    line: route.kind,
    count: 1,
    tone:
      route.kind === "requires"
        ? routeTone(drawn, emphasis, route)
        : sideTone(drawn, sight, route.from),
  };
}

function touchesSelection(
  { layout }: Drawn,
  { selected }: Sight,
  route: { from: number; to: number },
): boolean {
  if (selected === undefined) return false;
  return layout.nodes[route.from]?.topic === selected || layout.nodes[route.to]?.topic === selected;
}

/** Implied and soft prerequisites are drawn for the selected topic only, so they lead to it or away from it. */
function sideTone({ layout }: Drawn, { selected }: Sight, from: number): Tone {
  return layout.nodes[from]?.topic === selected ? "opens" : "needs";
}

function cardElement(
  { curriculum }: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  level: Level,
  { topic: id, box }: PlacedCard,
): CardElement | undefined {
  const topic = topicsById(curriculum).get(id);
  if (!topic) return undefined;
  return {
    kind: "card",
    key: `card:${id}`,
    topic: id,
    box,
    hue: areaHues(curriculum).get(topic.area) ?? 0,
    title: cardTitle(topic.title, box),
    topicKind: topic.kind,
    mark: sight.known.has(id) ? "known" : sight.marks.get(id),
    ready: sight.ready.has(id),
    step: sight.steps.get(id),
    finished: sight.route.finished.has(id),
    current: sight.route.current === id,
    goal: sight.goals.has(id),
    listed: sight.list.has(id),
    retired: topic.retired,
    heat: sight.heat?.topics.get(id),
    tone: emphasis.toneOf(id),
    ...(sight.documents && { documents: documentBadges(curriculum, topic, level === "near") }),
  };
}

/** As much of a title as the card holds. Only a word too long to be broken reaches below the marks. */
function cardTitle(title: string, { width, height }: Box): readonly string[] {
  const inside = width - 2 * cardPadding;
  const beside = inside - markSize;
  return clipped(
    wrapTitle(title, beside, titleSize),
    Math.floor(height / (titleSize * lineHeight)),
    (line) => textWidth(line, titleSize) <= (line.includes(" ") ? beside : inside),
  );
}

function hoursLabel({ curriculum }: Drawn, sight: Sight, card: CardElement): TextElement {
  const topic = topicsById(curriculum).get(card.topic);
  const marks = topic && !card.documents ? documentMarks(curriculum, topic) : [];
  const figure = sight.heat?.values.get(card.topic);
  const words = topic
    ? [
        sight.words.units.hours(hoursOf(topic)),
        ...(figure === undefined ? marks : [sight.words.number(figure)]),
      ]
    : [];
  return {
    kind: "text",
    key: `hours:${card.topic}`,
    lines: [words.join(" · ")],
    x: card.box.x + 2 + badgesWidth(card),
    y: card.box.y + card.box.height + detailSize * 0.6,
    size: detailSize,
    bold: false,
    anchor: "start",
    hue: card.hue,
    tone: "soft",
    faded: card.tone === "faded",
  };
}

/** The documents that cover a topic, by their short names. */
function documentMarks(curriculum: Curriculum, { id }: Topic): string[] {
  const labels = documentLabels(curriculum);
  const documents = documentsByTopic(curriculum).get(id) ?? [];
  return documents.map((document) => labels.get(document) ?? document.title);
}
