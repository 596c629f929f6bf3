import type { Broken } from "../../explorer/state.ts";

/** The map of a file could not be made, which is never the file's fault. */
export function notLaidOut(source: string, reason: unknown): Broken {
  return {
    status: "broken",
    source,
    problems: [
      {
        code: "not-laid-out",
        severity: "error",
        message: `The map could not be drawn: ${reason}.`,
        mend: "This is a mistake in Prereq; the outline of the file itself is fine. Please report it with the file.",
        place: { file: source, line: 1, column: 1 },
      },
    ],
  };
}
