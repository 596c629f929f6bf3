import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { ChangedFile } from "./changed-file.ts";

/**
 * Changes as a unified diff, as `git apply` and `patch -p1` understand it: three lines of context,
 * paths behind `a/` and `b/`, `/dev/null` for a file that is not there.
 */
export function patchText(changed: readonly ChangedFile[]): string {
  return changed
    .map(({ path, before, after }) =>
      createTwoFilesPatch(
        before === undefined ? "/dev/null" : `a/${path}`,
        after === undefined ? "/dev/null" : `b/${path}`,
        before ?? "",
        after ?? "",
        undefined,
        undefined,
        { context: 3, headerOptions: FILE_HEADERS_ONLY },
      ),
    )
    .join("");
}
