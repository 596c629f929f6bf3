import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { TextFile } from "./folder.ts";

/** A way through all topics of a curriculum that is a plan, for formats that can show one. */
export interface Route {
  /** Each topic's number, from 1. */
  readonly steps: ReadonlyMap<TopicId, number>;
  readonly goals: ReadonlySet<TopicId>;
}

/** A file that is no text. */
export interface BytesFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text?: undefined;
}

/** A title behind its number on a route, where there is one. */
export function numberedTitle({ id, title }: Topic, route: Route | undefined): string {
  const step = route?.steps.get(id);
  return step === undefined ? title : `${step}. ${title}`;
}

/** A format that a curriculum can be written in. */
export interface Exporter {
  /** For people: “graph for Graphviz (DOT)”. */
  readonly title: string;
  /** What of this curriculum the format cannot hold, and what was done instead, a sentence each. */
  readonly loses: (curriculum: Curriculum) => readonly string[];
  /**
   * One text, or several files that belong together. The same curriculum makes the same bytes.
   * @param written when it is written, like `2027-03-01T18:30:00Z`, for formats that must say
   */
  readonly write: (
    curriculum: Curriculum,
    written: string,
    route?: Route,
  ) => string | readonly (TextFile | BytesFile)[];
  /** Whether it shows in which order the topics of a plan come. */
  readonly showsRoute?: boolean;
}

export const losesNothing = (): readonly string[] => [];
