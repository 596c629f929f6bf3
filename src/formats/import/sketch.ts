import type { Place, Problem } from "../../core/curriculum/problem.ts";
import type { Hours, ResourceKind, TopicKind } from "../../core/model/curriculum.ts";

/**
 * What a foreign document says, in its own words: topics are called by the keys that the document
 * uses, and whether these fit each other is not known yet. Importers make sketches; `settle` makes
 * a curriculum of one.
 */
export interface Sketch {
  /** The id that the document has for itself; kept where the format allows it. */
  readonly id?: string;
  readonly title: string;
  /** A tag of BCP 47; left out where it is none. */
  readonly language?: string;
  readonly summary?: string;
  /** What kind of document it is: book, course, graph … */
  readonly kind: string;
  readonly url?: string;
  /** In reading order; without any, all topics stand in one area. */
  readonly areas: readonly SketchArea[];
  /** In the order of the document. */
  readonly topics: readonly SketchTopic[];
  readonly goals: readonly SketchGoal[];
  /** What was guessed, mended or left out on the way. An error says that the document is refused. */
  readonly problems: readonly Problem[];
}

export interface SketchArea {
  readonly key: string;
  /** As for a topic. */
  readonly id?: string;
  readonly title: string;
}

export interface SketchTopic {
  /** How the document calls the topic where it is needed. */
  readonly key: string;
  /** The id that the document gives it, to be kept where the format allows it; else one is made of the title. */
  readonly id?: string;
  readonly title: string;
  readonly place: Place;
  /** The key of its area. */
  readonly area?: string;
  /** The key of the topic below which it stands in the document's outline. */
  readonly within?: string;
  readonly kind?: TopicKind;
  readonly summary?: string;
  readonly hours?: number | Hours;
  /** Hard prerequisites, all of them needed. */
  readonly needs: readonly Need[];
  /** What makes this topic easier. */
  readonly helps?: readonly NeededTopic[];
  readonly aliases?: readonly string[];
  readonly resources?: readonly SketchResource[];
  readonly retired?: boolean;
}

/** A prerequisite, as far as the document goes. */
export type Need =
  | NeededTopic
  | { readonly kind: "all" | "any"; readonly of: readonly Need[]; readonly why?: string };

export interface NeededTopic {
  readonly kind: "topic";
  readonly key: string;
  readonly why?: string;
}

export interface SketchResource {
  readonly title: string;
  readonly url: string;
  readonly kind: ResourceKind;
}

export interface SketchGoal {
  /** As for a topic. */
  readonly id?: string;
  readonly summary?: string;
  readonly title: string;
  readonly topics: readonly string[];
}

/** A prerequisite that is one topic. */
export function needed(key: string, why?: string): NeededTopic {
  return { kind: "topic", key, ...(why !== undefined && { why }) };
}
