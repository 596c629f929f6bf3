import type { Problem, Severity } from "../../core/curriculum/problem.ts";
import type { CurriculumMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";

/** What `check` found. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** Present when they were asked for; `null` when the curriculum cannot be opened. */
  readonly metrics?: CurriculumMetrics | null;
}

/** Findings as text for standard output. `colour` is for terminals. */
export type Report = (findings: Findings, colour: boolean) => string;

/** How many problems there are of one severity. */
export function count(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
