import { strToU8, zipSync } from "fflate";
import { folderFiles } from "../../formats/export/folder.ts";
import { afterChanges } from "../../formats/patch/changed-file.ts";
import { areSourceOf, changedFiles } from "../../formats/patch/changed-files.ts";
import { patchText } from "../../formats/patch/patch-text.ts";
import type { FilesAnswer, FilesTask } from "./files-task.ts";

/** YAML is read and written here, out of the page. */
self.onmessage = ({ data }: MessageEvent<FilesTask>) => postMessage(answerTo(data));

function answerTo({ wanted, curriculum, start, sources }: FilesTask): FilesAnswer {
  const changed = areSourceOf(sources, start) ? changedFiles(sources, curriculum) : undefined;
  if (wanted === "patch") return changed && patchText(changed);
  const isFolder = sources.length > 1;
  const files = changed && isFolder ? afterChanges(sources, changed) : folderFiles(curriculum);
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)] as const)));
}
