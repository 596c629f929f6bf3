import type { Problem, Severity } from "../../core/curriculum/problem.ts";
import { plain } from "./plain.ts";
import { count } from "./report.ts";

/** So many problems of one kind are written out; the rest is counted. Large foreign files have thousands. */
const most = 20;

const codes = { error: "31", warning: "33", note: "36" } as const;

/**
 * Problems for a person: where and what, then how to mend it.
 * @param forAll the option of the command that lists every one of them
 */
export function textReport(
  problems: readonly Problem[],
  colour: boolean,
  forAll = "--format json",
): string {
  const paint = (text: string, code: string): string =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const { code, severity, message, mend, place } of problems) {
    const times = (seen.get(code) ?? 0) + 1;
    seen.set(code, times);
    if (times > most) continue;
    const where = `${place.file}:${place.line}:${place.column}`;
    lines.push(
      plain(`${where}: `) + paint(severity, codes[severity]) + plain(` ${code}: ${message}`),
      paint(plain(`    ${mend}`), "2"),
    );
  }
  for (const [code, times] of seen) {
    if (times > most)
      lines.push(`… and ${times - most} more of ${code}; ${forAll} lists them all.`);
  }
  return `${[...lines, summary(problems)].join("\n")}\n`;
}

function summary(problems: readonly Problem[]): string {
  const counted = (severity: Severity): string => {
    const number = count(problems, severity);
    return `${number === 0 ? "no" : number} ${severity}${number === 1 ? "" : "s"}`;
  };
  return `${counted("error")}, ${counted("warning")}, ${counted("note")}.`.replace(/^n/, "N");
}
