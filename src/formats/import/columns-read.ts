import type { Problem } from "../../core/curriculum/problem.ts";
import type { UnderstoodColumn } from "./table-columns.ts";

/** How the columns of a table were understood, so that nobody has to guess. */
export function columnsRead(
  file: string,
  kind: "topics" | "edges",
  understood: readonly UnderstoodColumn[],
): Problem {
  const read = understood.flatMap(({ name, as }) =>
    as === undefined ? [] : `\`${name}\` as ${meanings[as] ?? as}`,
  );
  const unknown = understood.filter(({ as }) => as === undefined).map(({ name }) => `\`${name}\``);
  const rest = unknown.length > 0 ? ` Left out: ${unknown.join(", ")}.` : "";
  return {
    code: "columns",
    severity: "note",
    message: `Taken for a table of ${kind === "topics" ? "topics" : "prerequisites"}: ${read.join(", ")}.${rest}`,
    mend: "If a column was misunderstood, say what it is, or give it another name.",
    place: { file, line: 1, column: 1 },
  };
}

/** Names of fields that do not say by themselves what they mean. */
const meanings: Readonly<Record<string, string | undefined>> = {
  needed: "what is needed",
  topic: "the topic that needs it",
  from: "one end",
  to: "the other end",
  low: "hours at least",
  high: "hours at most",
  needs: "prerequisites",
  helps: "what helps",
  aliases: "other names",
  url: "a page to learn from",
};
