import type { Problem } from "../../core/curriculum/problem.ts";
import { count } from "./report.ts";

/** Problems as one JSON value. */
export function jsonReport(problems: readonly Problem[]): string {
  const value = {
    errors: count(problems, "error"),
    warnings: count(problems, "warning"),
    notes: count(problems, "note"),
    problems,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
