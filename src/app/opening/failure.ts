import type { Problem } from "../../core/curriculum/problem.ts";
import type { Broken } from "../../explorer/state.ts";
import type { Words } from "../../language/english.ts";

/** The map of a file could not be made, which is never the file's fault. */
export function notLaidOut({ problems }: Words, source: string, reason: unknown): Broken {
  return refused(source, "not-laid-out", problems.notDrawn(String(reason)), problems.mendReport);
}

/** One reason why a file is not shown at all. */
export function refused(source: string, code: string, message: string, mend: string): Broken {
  const place: Problem["place"] = { file: source, line: 1, column: 1 };
  return {
    status: "broken",
    source,
    problems: [{ code, severity: "error", message, mend, place }],
  };
}
