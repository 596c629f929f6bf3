import { limits } from "../../core/curriculum/limits.ts";
import type { Problem } from "../../core/curriculum/problem.ts";

/** Problems, of which no kind is told more often than anybody would read; how many more there are is said. */
export interface FewOfEachKind {
  readonly tell: (problem: Problem) => void;
  readonly problems: () => readonly Problem[];
}

export function fewOfEachKind(): FewOfEachKind {
  const told: Problem[] = [];
  const counts = new Map<string, number>();
  return {
    tell: (problem) => {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (count <= limits.problems) told.push(problem);
    },
    problems: () => [...told, ...[...counts].flatMap(([code, count]) => rest(code, count, told))],
  };
}

function rest(code: string, count: number, told: readonly Problem[]): Problem[] {
  const first = told.find((problem) => problem.code === code);
  if (!first || count <= limits.problems) return [];
  const message = `There are ${count - limits.problems} more of the kind \`${code}\`.`;
  return [{ ...first, message, mend: "Mend those that are told, and import again." }];
}
