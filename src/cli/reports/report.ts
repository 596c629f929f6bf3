import type { Problem, Severity } from "../../core/curriculum/problem.ts";

/** Problems as text for standard output. `colour` is for terminals. */
export type Report = (problems: readonly Problem[], colour: boolean) => string;

/** How many problems there are of one severity. */
export function count(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
