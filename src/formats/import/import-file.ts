import type { Place, Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { tooMuch } from "./early-limits.ts";
import type { ImportOptions } from "./importer.ts";
import { refused } from "./refused.ts";
import { settle } from "./settle.ts";
import { importers } from "./table.ts";

/** What became of a foreign file. */
export interface Imported {
  /** The value of a `prereq/1` file. */
  readonly value: object;
  /** The name of the format that it was read as. */
  readonly format: string;
  /** Where the file has each topic, by the topic's id. */
  readonly places: ReadonlyMap<string, Place>;
  /** What was guessed, mended or left out. With an error among them the file was refused, and the value says nothing. */
  readonly problems: readonly Problem[];
}

/** The name of the format of a file by its content; undefined when none fits. */
function formatOfFile(file: SourceFile): string | undefined {
  for (const [name, importer] of importers) if (importer.recognises(file)) return name;
  return undefined;
}

/** A foreign file as a curriculum; undefined when its format is not known. */
export function importFile(
  file: SourceFile,
  options: ImportOptions,
  format: string | undefined = formatOfFile(file),
): Imported | undefined {
  const importer = format === undefined ? undefined : importers.get(format);
  if (format === undefined || !importer) return undefined;
  const problem = tooMuch([file], importer.limits);
  return { format, ...settle(problem ? refused(problem) : importer.read(file, options)) };
}

/** Whether a file is refused for one of its problems: too large, too deep, broken. */
export function isRefused(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
