import type { Curriculum } from "../model/curriculum.ts";
import { topicsById } from "../model/topic-lookup.ts";
import { compact, hardOnly } from "../prerequisites/compact.ts";
import { topicGraph } from "../prerequisites/topic-graph.ts";
import type { Severity } from "./problem.ts";
import type { FindingWords, RuleCode, Sentences } from "./rules/facts.ts";
import type { Finding, Rule, Subject } from "./rules/rule.ts";
import { rules } from "./rules/table.ts";

/** What one rule finds. */
export type RuleFindings<Code extends RuleCode = RuleCode> = {
  [One in Code]: {
    readonly code: One;
    readonly severity: Severity;
    readonly findings: readonly Finding<One>[];
  };
}[Code];

/** A finding in whatever language, and what it is about. */
export type ToldFinding = Sentences & Pick<Finding, "at">;

/** What a rule found in the words of a language; in English where there are none. */
export function toldIn<Code extends RuleCode>(
  words: FindingWords | undefined,
  { code, findings }: RuleFindings<Code>,
): readonly ToldFinding[] {
  if (!words) return findings;
  return findings.map(({ at, facts }) => ({ ...words[code](facts), at }));
}

/**
 * What the rules find in a curriculum that can be opened, the gravest first; those that find something.
 * Of one severity only those rules are asked.
 */
export function findingsIn(curriculum: Curriculum, only?: Severity): RuleFindings[] {
  const graph = topicGraph(curriculum);
  const subject: Subject = {
    curriculum,
    topics: topicsById(curriculum),
    graph: compact(graph),
    hard: compact(graph, hardOnly),
  };
  return rules
    .filter(({ severity }) => only === undefined || severity === only)
    .map((rule) => appliedTo(subject, rule))
    .filter(({ findings }) => findings.length > 0);
}

function appliedTo<Code extends RuleCode>(
  subject: Subject,
  { code, severity, find }: Rule<Code>,
): RuleFindings<Code> {
  return { code, severity, findings: find(subject) };
}
