import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Written } from "../../core/editing/written.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";

/** What of a curriculum is to be made beside the page. */
export interface FilesTask {
  /** Its folder as a ZIP file, or what changes in its files as a patch. */
  readonly wanted: "folder" | "patch";
  readonly curriculum: Curriculum;
  /** The curriculum as it was opened. */
  readonly start: Written;
  /** The files it may have been opened from; none where they are not known. */
  readonly sources: readonly SourceFile[];
}

/** A patch is a text; `undefined` when there are no files that it could be against. */
export type FilesAnswer = Uint8Array<ArrayBuffer> | string | undefined;

/**
 * Makes files beside the page.
 * @throws where the browser refuses workers
 */
export function makeFiles(task: FilesTask): Promise<FilesAnswer> {
  const worker = new Worker(new URL("./files-worker.ts", import.meta.url), { type: "module" });
  return new Promise<FilesAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FilesAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
