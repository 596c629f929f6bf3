import type { Curriculum } from "../model/curriculum.ts";
import { topicsById } from "../model/topic-lookup.ts";
import { compact, hardOnly } from "../prerequisites/compact.ts";
import { topicGraph } from "../prerequisites/topic-graph.ts";
import type { Severity } from "./problem.ts";
import type { Finding, Subject } from "./rules/rule.ts";
import { type RuleCode, rules } from "./rules/table.ts";

/** What one rule finds. */
export interface RuleFindings {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** What the rules find in a curriculum that can be opened, the gravest first; those that find something. */
export function findingsIn(curriculum: Curriculum): RuleFindings[] {
  const graph = topicGraph(curriculum);
  const subject: Subject = {
    curriculum,
    topics: topicsById(curriculum),
    graph: compact(graph),
    hard: compact(graph, hardOnly),
  };
  return rules
    .map(({ code, severity, find }) => ({ code, severity, findings: find(subject) }))
    .filter(({ findings }) => findings.length > 0);
}
