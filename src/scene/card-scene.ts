import type { Curriculum, Topic } from "../core/model/curriculum.ts";
import { documentLabels } from "../core/model/document-labels.ts";
import { documentsByTopic } from "../core/model/documents-by-topic.ts";
import { hoursOf, hoursText } from "../core/model/hours.ts";
import { remembered } from "../core/model/remembered.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import { badgesWidth } from "./document-badge-places.ts";
import { documentBadges } from "./document-signs.ts";
import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import { boxAround, grown, type Visible } from "./geometry.ts";
import { isHidden, isHiddenArea, isHiddenRoute } from "./hidden.ts";
import { areaHues } from "./hues.ts";
import type { Box, Layout, PlacedCard } from "./layout/layout.ts";
import { detailSize, titleSize } from "./levels.ts";
import { junctionTone, routeTone } from "./route-tone.ts";
import type { CardElement, EdgeElement, Level, SceneElement, TextElement, Tone } from "./scene.ts";
import type { Sight } from "./sight.ts";
import { wrapTitle } from "./wrap-title.ts";

const cardPadding = 12;
const areaTitleSize = 20;

/** The map near enough to read cards: regions with titles, edges, junctions, cards. */
export function cardScene(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  level: Level,
  visible: Visible,
): SceneElement[] {
  return [
    ...regionsWithTitles(drawn, sight, visible),
    ...edges(drawn, sight, emphasis, visible),
    ...junctions(drawn, sight, emphasis, visible),
    ...cards(drawn, sight, emphasis, level, visible).flatMap((card) =>
      level === "near" ? [card, hoursLabel(drawn, card)] : [card],
    ),
  ];
}

function regionsWithTitles(
  { curriculum, layout }: Drawn,
  sight: Sight,
  visible: Visible,
): SceneElement[] {
  const hues = areaHues(curriculum);
  const titles = new Map(curriculum.areas.map((area) => [area.id, area.title]));
  const elements: SceneElement[] = [];
  for (const { area, box } of layout.areas) {
    if (!visible(box) || isHiddenArea(curriculum, sight, area)) continue;
    const hue = hues.get(area) ?? 0;
    elements.push({ kind: "region", key: `region:${area}`, area, box, hue, tone: "plain" });
    elements.push({
      kind: "text",
      key: `title:${area}`,
      lines: [titles.get(area) ?? area],
      x: box.x + 18,
      y: box.y + 24,
      size: areaTitleSize,
      bold: true,
      anchor: "start",
      hue,
      tone: "area",
      faded: false,
    });
  }
  return elements;
}

function edges(drawn: Drawn, sight: Sight, emphasis: Emphasis, visible: Visible): EdgeElement[] {
  const elements: EdgeElement[] = [];
  const boxes = routeBoxes(drawn.layout);
  drawn.layout.routes.forEach((route, index) => {
    const box = boxes[index];
    if (!box || !visible(box) || isHiddenRoute(drawn.layout, sight, route)) return;
    if (route.kind !== "requires" && !touchesSelection(drawn, sight, route)) return;
    const tone = routeTone(drawn, emphasis, route);
    elements.push({
      kind: "edge",
      key: `edge:${index}`,
      points: route.points,
      line: route.kind,
      count: 1,
      tone: route.kind === "requires" ? tone : sideTone(drawn, sight, route.from),
    });
  });
  return elements;
}

const routeBoxes = remembered((layout: Layout): readonly Box[] =>
  layout.routes.map((route) => grown(boxAround(route.points), 1)),
);

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

function junctions(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  visible: Visible,
): SceneElement[] {
  return drawn.layout.nodes.flatMap((node, index): SceneElement[] =>
    node.kind === "card" || !visible(node.box) || isHidden(sight, node.topic)
      ? []
      : [
          {
            kind: "junction",
            key: `junction:${index}`,
            box: node.box,
            word: node.kind,
            tone: junctionTone(drawn, emphasis, index),
          },
        ],
  );
}

function cards(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  level: Level,
  visible: Visible,
): CardElement[] {
  const elements: CardElement[] = [];
  for (const node of drawn.layout.nodes) {
    if (node.kind !== "card" || !visible(node.box) || isHidden(sight, node.topic)) continue;
    const card = cardElement(drawn, sight, emphasis, level, node);
    if (card) elements.push(card);
  }
  return elements;
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
    title: wrapTitle(topic.title, box.width - 2 * cardPadding - 14, titleSize),
    topicKind: topic.kind,
    mark: sight.known.has(id) ? "known" : sight.marks.get(id),
    ready: sight.ready.has(id),
    step: sight.steps.get(id),
    finished: sight.route.finished.has(id),
    current: sight.route.current === id,
    goal: sight.goals.has(id),
    listed: sight.list.has(id),
    retired: topic.retired,
    tone: emphasis.toneOf(id),
    ...(sight.documents && { documents: documentBadges(curriculum, topic, level === "near") }),
  };
}

function hoursLabel({ curriculum }: Drawn, card: CardElement): TextElement {
  const topic = topicsById(curriculum).get(card.topic);
  const marks = topic && !card.documents ? documentMarks(curriculum, topic) : [];
  const words = topic ? [hoursText(hoursOf(topic)), ...marks] : [];
  return {
    kind: "text",
    key: `hours:${card.topic}`,
    lines: [words.join(" · ")],
    x: card.box.x + 2 + badgesWidth(card),
    y: card.box.y + card.box.height + detailSize * 0.85,
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
