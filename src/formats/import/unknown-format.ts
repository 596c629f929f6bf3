import type { Problem } from "../../core/curriculum/problem.ts";
import { formats } from "./title-of-format.ts";

/** Nothing can be made of so many files, which are called `name` together: what could be is told instead. */
export function unknownFormat(name: string, count: number): Problem {
  const titles = [...formats.values()].map(({ title }) => title).join("; ");
  const told =
    count === 1
      ? {
          message: "This is of no format that is known.",
          mend: `Open a \`prereq/1\` file or folder, or one of these: ${titles}.`,
        }
      : {
          message: `These ${count} files are no one document of a format that is known.`,
          mend: "Open them one at a time, or make one curriculum of them with `prereq import --merge`.",
        };
  const place = { file: name, line: 1, column: 1 };
  return { code: "unknown-format", severity: "error", ...told, place };
}
