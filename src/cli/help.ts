import { commonOptions } from "./arguments.ts";
import type { Command, Option } from "./command.ts";
import { commands } from "./commands/table.ts";

const ownHelp = "CURRICULUM is a folder or a JSON file in the format prereq/1.";
const anyHelp =
  "CURRICULUM is a folder or a JSON file in the format prereq/1, or a file that `prereq import` reads; without it, the Rust curriculum.";

/** Terminals and the pages of the documentation show so many characters in a line. */
const lineWidth = 80;
/** What stands left of an explanation; longer ones have lines of their own above it. */
const leftWidth = 24;

/** What there is. */
export function overview(): string {
  const lines = [...commands].map(([name, { summary }]) => [name, summary] as const);
  return text(
    "Usage: prereq COMMAND …",
    "",
    ...columns(lines),
    "",
    ...wrapped(anyHelp, lineWidth),
    "`prereq COMMAND --help` explains a command.",
  );
}

/** One command with its options. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions });
  const lines = options.map(([option, { value, help }]: [string, Option]) => {
    return [value === undefined ? `--${option}` : `--${option} ${value}`, help] as const;
  });
  return text(
    `Usage: prereq ${name} ${command.operands} [OPTION]…`,
    "",
    ...wrapped(command.summary, lineWidth),
    ...wrapped(curriculumHelp(command), lineWidth),
    "",
    ...columns(lines),
  );
}

function curriculumHelp({ operands }: Command): string {
  if (operands.includes("[CURRICULUM]")) return anyHelp;
  return operands.includes("CURRICULUM") ? ownHelp : "";
}

function text(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function columns(lines: readonly (readonly [left: string, right: string])[]): string[] {
  const short = lines.map(([left]) => left.length).filter((length) => length <= leftWidth);
  const width = Math.max(...short);
  return lines.flatMap(([left, right]) => {
    const explained = wrapped(right, lineWidth - width - 4);
    const above = left.length > width ? wrapped(left, lineWidth - 2) : [];
    const first = above.length > 0 ? "" : left;
    return [
      ...above.map((line) => `  ${line}`),
      ...explained.map((line, at) => `  ${(at === 0 ? first : "").padEnd(width)}  ${line}`),
    ];
  });
}

/** A text in lines of at most so many characters, broken at spaces and between alternatives. */
function wrapped(whole: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of whole.split(/(?<=[ |])/)) {
    if (line !== "" && (line + piece).trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line === "" ? lines : [...lines, line];
}
