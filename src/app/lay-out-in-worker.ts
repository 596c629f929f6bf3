import type { Curriculum } from "../core/model/curriculum.ts";
import type { Layout } from "../scene/layout/layout.ts";

/** Lays a curriculum out for the window's shape without holding up the page. Rejects with the reason when it fails. */
export function layOutInWorker(curriculum: Curriculum): Promise<Layout> {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Layout>((resolve, reject) => {
    worker.onmessage = (message: MessageEvent<Layout>) => resolve(message.data);
    worker.onerror = (event) => reject(event.message);
    worker.postMessage({ curriculum, aspect: innerWidth / innerHeight });
  }).finally(() => worker.terminate());
}
