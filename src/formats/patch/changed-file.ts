import type { SourceFile } from "../../core/curriculum/source.ts";

/** A file before and after; `undefined` where there is none. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** All files after the changes of some. */
export function afterChanges(
  files: readonly SourceFile[],
  changed: readonly ChangedFile[],
): SourceFile[] {
  const touched = new Set(changed.map(({ path }) => path));
  return [
    ...files.filter(({ path }) => !touched.has(path)),
    ...changed.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
  ];
}
