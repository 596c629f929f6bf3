import type { Opening } from "../../explorer/state.ts";
import type { Words } from "../../language/english.ts";
import { tooMany } from "./limits.ts";
import {
  type Choice,
  type OpeningNews,
  type OpeningStep,
  type OpeningTask,
  unpacked,
} from "./messages.ts";

/** Work that goes on beside the page until it is done or stopped. */
interface Running {
  /** Rejects with the reason when the work fails; never settles when it is stopped. */
  readonly opening: Promise<Opening>;
  readonly stop: () => void;
}

interface OpeningOptions {
  readonly onStep?: (step: OpeningStep) => void;
  /** Turns every prerequisite round, where a foreign format leaves open which end is needed. */
  readonly flip?: boolean;
  /** The shape to lay out for, width by height; else that of the window. */
  readonly aspect?: number;
}

/** Reads, checks and lays out what is in files without holding up the page. */
export function openInWorker(
  words: Words,
  choice: Choice,
  { onStep = () => {}, flip = false, aspect = innerWidth / innerHeight }: OpeningOptions = {},
): Running {
  const worker = new Worker(new URL("./opening-worker.ts", import.meta.url), { type: "module" });
  const stop = () => worker.terminate();
  const opening = new Promise<Opening>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<OpeningNews>) => {
      if ("step" in data) onStep(data.step);
      else if ("broken" in data) resolve(data.broken);
      else if ("tooMany" in data) resolve(tooMany(words, choice.name, data.tooMany));
      else if ("failed" in data) reject(data.failed);
      else resolve({ status: "open", open: unpacked(data.opened) });
    };
    worker.onerror = (event) => reject(event.message);
    const task: OpeningTask = { choice, flip, aspect };
    worker.postMessage(task);
  }).finally(stop);
  return { opening, stop };
}
