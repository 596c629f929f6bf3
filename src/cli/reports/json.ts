import type { Problem } from "../../core/curriculum/problem.ts";
import type { CurriculumMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import { count } from "./report.ts";

/**
 * Problems as one JSON value. `metrics` are in it when they were asked for: `null` for a curriculum
 * that has none because it cannot be opened.
 */
export function jsonReport(
  problems: readonly Problem[],
  metrics?: CurriculumMetrics | null,
): string {
  const value = {
    errors: count(problems, "error"),
    warnings: count(problems, "warning"),
    notes: count(problems, "note"),
    problems,
    metrics,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
