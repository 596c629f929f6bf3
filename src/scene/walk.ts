import type { TopicId } from "../core/model/ids.ts";
import type { Drawn } from "./drawn.ts";
import type { PlacedCard } from "./layout/layout.ts";
import { dependantsByTopic, prerequisitesByTopic } from "./neighbours.ts";

/** A step on the map: to a prerequisite, to what a topic opens, or to the card above or below. */
export type Direction = "prerequisite" | "opens" | "up" | "down" | "first" | "last";

/**
 * The topic one step from `from`, or `from` itself where the way ends. Unknown topics lead to the
 * first card. With `only`, the others are passed over.
 */
export function walk(
  drawn: Drawn,
  from: TopicId | undefined,
  direction: Direction,
  only?: ReadonlySet<TopicId>,
): TopicId | undefined {
  const cards = cardsOf(drawn).filter(({ topic }) => only?.has(topic) ?? true);
  const here = cards.find((card) => card.topic === from);
  if (!here) return cards[0]?.topic;
  const next = nearest(here, candidates(drawn, cards, here, direction));
  return (next ?? here).topic;
}

function candidates(
  { curriculum }: Drawn,
  cards: readonly PlacedCard[],
  here: PlacedCard,
  direction: Direction,
): readonly PlacedCard[] {
  const among = (topics: readonly TopicId[] = []) =>
    cards.filter((card) => topics.includes(card.topic));
  const column = cards.filter((card) => sharesColumn(card, here));
  switch (direction) {
    case "prerequisite":
      return among(prerequisitesByTopic(curriculum).get(here.topic));
    case "opens":
      return among(dependantsByTopic(curriculum).get(here.topic));
    case "up":
      return column.filter((card) => card.box.y < here.box.y);
    case "down":
      return column.filter((card) => card.box.y > here.box.y);
    case "first":
      return column.toSorted((a, b) => a.box.y - b.box.y).slice(0, 1);
    case "last":
      return column.toSorted((a, b) => b.box.y - a.box.y).slice(0, 1);
  }
}

function cardsOf({ layout }: Drawn): PlacedCard[] {
  return layout.nodes.filter((node) => node.kind === "card");
}

function sharesColumn(a: PlacedCard, b: PlacedCard): boolean {
  return Math.abs(a.box.x - b.box.x) < b.box.width / 2;
}

function nearest(here: PlacedCard, cards: readonly PlacedCard[]): PlacedCard | undefined {
  const distance = ({ box }: PlacedCard) => Math.hypot(box.x - here.box.x, box.y - here.box.y);
  return cards.toSorted((a, b) => distance(a) - distance(b))[0];
}
