import type { Curriculum } from "../../core/model/curriculum.ts";

/**
 * The YAML folder of a curriculum as a ZIP file, made beside the page.
 * @throws where the browser refuses workers
 */
export function zippedFolder(curriculum: Curriculum): Promise<Blob> {
  const worker = new Worker(new URL("./files-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) =>
      resolve(new Blob([data], { type: "application/zip" }));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(curriculum);
  }).finally(() => worker.terminate());
}
