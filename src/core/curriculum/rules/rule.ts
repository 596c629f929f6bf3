import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import type { CompactGraph } from "../../prerequisites/compact.ts";
import type { Severity } from "../problem.ts";
import type { Spot } from "../spot.ts";
import type { Facts, IdList, RuleCode, Sentences } from "./facts.ts";

/** What rules look at: a curriculum that can be opened, and what many of them need of it. */
export interface Subject {
  readonly curriculum: Curriculum;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** All prerequisites, alternatives included. */
  readonly graph: CompactGraph;
  /** Only those that nothing else can stand in for. */
  readonly hard: CompactGraph;
}

/** Something that a rule found, told in English. */
export interface Finding<Code extends RuleCode = RuleCode> extends Sentences {
  /** What it is about. */
  readonly at: Spot;
  /** What the sentences tell, for other languages. */
  readonly facts: Facts[Code];
}

export type Rule<Code extends RuleCode = RuleCode> = {
  [One in Code]: {
    readonly code: One;
    readonly severity: Severity;
    /** What it finds, for people who ask what is checked: the end of a sentence that begins with the code. */
    readonly finds: string;
    readonly find: (subject: Subject) => readonly Finding<One>[];
  };
}[Code];

/** As many ids as anybody reads in a sentence. */
export function shortened(ids: readonly string[]): IdList {
  const most = 12;
  return { ids: ids.slice(0, most), more: Math.max(0, ids.length - most) };
}

/** Ids for a sentence: `a`, `b` and `c`. */
export function named({ ids, more }: IdList): string {
  const quoted = ids.map((id) => `\`${id}\``);
  if (more > 0) quoted.push(`${more} more`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
