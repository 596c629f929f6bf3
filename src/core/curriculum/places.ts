import type { AreaId, DocumentId, GoalId, ItemId, TopicId } from "../model/ids.ts";
import { once } from "../model/remembered.ts";
import type { Draft, Gathered } from "./draft.ts";
import { outlineItems } from "./outline-items.ts";
import type { Place } from "./problem.ts";
import { writtenMentions } from "./shape/mentions.ts";
import type { Locate, Path } from "./source.ts";
import type { Spot } from "./spot.ts";

/** Where the parts of a curriculum stand in its files, for messages. */
export interface Places {
  readonly curriculum: Place;
  readonly area: (id: AreaId) => Place;
  readonly document: (id: DocumentId) => Place;
  readonly item: (id: ItemId) => Place;
  readonly goal: (id: GoalId, ...path: Path) => Place;
  /** A topic, or a value inside it. */
  readonly topic: (id: TopicId, ...path: Path) => Place;
  /** The first mention of the other topic in this one's `requires` or else its `helps`. */
  readonly mention: (topic: TopicId, other: TopicId) => Place;
}

/** The places of everything in a draft. */
export function placesOf(draft: Draft): Places {
  const curriculum = once(() => draft.locate([]));
  const topics = new Map(draft.topics.sound.map((topic) => [topic.value.id, topic]));
  const items = new Map<string, Locate>(
    draft.documents.sound.flatMap(({ value }) =>
      outlineItems(value).map(({ id, locate }) => [id, locate] as const),
    ),
  );
  const lookUp = (list: Gathered<{ readonly id: string }>) => {
    const byId = new Map(list.sound.map(({ value, locate }) => [value.id, locate]));
    return (id: string, ...path: Path): Place => byId.get(id)?.(path) ?? curriculum();
  };
  const topic = lookUp(draft.topics);
  return {
    get curriculum() {
      return curriculum();
    },
    area: lookUp(draft.areas),
    document: lookUp(draft.documents),
    item: (id) => items.get(id)?.([]) ?? curriculum(),
    goal: lookUp(draft.goals),
    topic,
    mention: (id, other) => {
      const written = topics.get(id);
      const mention = written && writtenMentions(written.value).find((one) => one.topic === other);
      return topic(id, ...(mention?.path ?? []));
    },
  };
}

/** Where a part of a curriculum stands in its files. */
export function placeOf(spot: Spot, places: Places): Place {
  if ("area" in spot) return places.area(spot.area);
  if ("item" in spot) return places.item(spot.item);
  if ("goal" in spot) return places.goal(spot.goal, ...spot.path);
  if ("mention" in spot) return places.mention(spot.topic, spot.mention);
  return places.topic(spot.topic, ...(spot.path ?? []));
}
