import type { Place, Problem } from "../../core/curriculum/problem.ts";
import type { ResourceKind, TopicKind } from "../../core/model/curriculum.ts";

/**
 * What a foreign document says, in its own words: topics are called by the keys that the document
 * uses, and whether these fit each other is not known yet. Importers make sketches; `settle` makes
 * a curriculum of one.
 */
export interface Sketch {
  readonly title: string;
  readonly summary?: string;
  /** What kind of document it is: book, course, graph … */
  readonly kind: string;
  readonly url?: string;
  /** In reading order; without any, all topics stand in one area. */
  readonly areas: readonly SketchArea[];
  /** In the order of the document. */
  readonly topics: readonly SketchTopic[];
  readonly goals: readonly SketchGoal[];
  /** What was guessed, mended or left out on the way, none of it an error. */
  readonly problems: readonly Problem[];
}

export interface SketchArea {
  readonly key: string;
  readonly title: string;
}

export interface SketchTopic {
  /** How the document calls the topic where it is needed. */
  readonly key: string;
  readonly title: string;
  readonly place: Place;
  /** The key of its area. */
  readonly area?: string;
  /** The key of the topic below which it stands in the document's outline. */
  readonly within?: string;
  readonly kind?: TopicKind;
  readonly summary?: string;
  readonly hours?: number;
  /** Hard prerequisites, all of them needed. */
  readonly needs: readonly Need[];
  /** Keys of topics that make this one easier. */
  readonly helps?: readonly string[];
  readonly aliases?: readonly string[];
  readonly resources?: readonly SketchResource[];
  readonly retired?: boolean;
}

/** A prerequisite, as far as the document goes. */
export type Need =
  | { readonly kind: "topic"; readonly key: string }
  | { readonly kind: "all" | "any"; readonly of: readonly Need[] };

export interface SketchResource {
  readonly title: string;
  readonly url: string;
  readonly kind: ResourceKind;
}

export interface SketchGoal {
  readonly title: string;
  readonly topics: readonly string[];
}

/** A prerequisite that is one topic. */
export const needed = (key: string): Need => ({ kind: "topic", key });
