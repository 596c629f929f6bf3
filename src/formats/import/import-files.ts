import type { SourceFile } from "../../core/curriculum/source.ts";
import { tooMuch } from "./early-limits.ts";
import { type Imported, importFile } from "./import-file.ts";
import type { ImportOptions } from "./importer.ts";
import { importersOfSeveral } from "./importers-of-several.ts";
import { refused } from "./refused.ts";
import { settle } from "./settle.ts";

/** The name of the format that files have together; undefined when none fits. */
function formatOfFiles(files: readonly SourceFile[]): string | undefined {
  for (const [name, importer] of importersOfSeveral) if (importer.recognises(files)) return name;
  return undefined;
}

/**
 * Foreign files that belong together as one curriculum, or a single one; undefined when their format
 * is not known.
 * @param only the name of the format, where it is not to be found out
 */
export function importFiles(
  files: readonly SourceFile[],
  options: ImportOptions,
  only?: string,
): Imported | undefined {
  const [first, second] = files;
  const alone = first && second === undefined ? importFile(first, options, only) : undefined;
  if (alone) return alone;
  const format = only ?? formatOfFiles(files);
  const importer = format === undefined ? undefined : importersOfSeveral.get(format);
  if (format === undefined || !importer) return undefined;
  const problem = tooMuch(files, importer.limits);
  return { format, ...settle(problem ? refused(problem) : importer.read(files, options)) };
}
