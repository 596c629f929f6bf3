import type { AreaId, GoalId, ItemId, TopicId } from "../model/ids.ts";
import type { Path } from "./source.ts";

/** A part of a curriculum, in its own terms: where that stands in files, `Places` knows. */
export type Spot =
  /** A topic, or a value inside it. */
  | { readonly topic: TopicId; readonly path?: Path }
  /** The first mention of another topic among a topic's prerequisites. */
  | { readonly topic: TopicId; readonly mention: TopicId }
  | { readonly area: AreaId }
  | { readonly item: ItemId }
  | { readonly goal: GoalId; readonly path: Path };
