import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import type { CompactGraph } from "../../prerequisites/compact.ts";
import type { Severity } from "../problem.ts";
import type { Spot } from "../spot.ts";

/** What rules look at: a curriculum that can be opened, and what many of them need of it. */
export interface Subject {
  readonly curriculum: Curriculum;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** All prerequisites, alternatives included. */
  readonly graph: CompactGraph;
  /** Only those that nothing else can stand in for. */
  readonly hard: CompactGraph;
}

/** Something that a rule found. */
export interface Finding {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
  /** What it is about. */
  readonly at: Spot;
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** What it finds, for people who ask what is checked: the end of a sentence that begins with the code. */
  readonly finds: string;
  readonly find: (subject: Subject) => readonly Finding[];
}

/** Ids for a sentence: `a`, `b` and `c`; a long list is cut. */
export function named(ids: readonly string[]): string {
  const most = 12;
  const quoted = ids.slice(0, most).map((id) => `\`${id}\``);
  if (ids.length > most) quoted.push(`${ids.length - most} more`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
