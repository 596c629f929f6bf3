import { commonOptions } from "./arguments.ts";
import type { Command, Option } from "./command.ts";
import { commands } from "./commands/table.ts";

const curriculumHelp =
  "CURRICULUM is a folder or a JSON file in the format prereq/1; without it, the Rust curriculum.";

/** What there is. */
export function overview(): string {
  const lines = [...commands].map(([name, { summary }]) => [name, summary] as const);
  return text(
    "Usage: prereq COMMAND …",
    "",
    ...columns(lines),
    "",
    curriculumHelp,
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
    command.summary,
    ...(command.operands.includes("CURRICULUM") ? [curriculumHelp] : []),
    "",
    ...columns(lines),
  );
}

function text(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function columns(lines: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
