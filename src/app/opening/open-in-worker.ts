import type { Opening } from "../../explorer/state.ts";
import type { ColumnFields } from "../../formats/import/table-columns.ts";
import type { Words } from "../../language/english.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { tooMany } from "./limits.ts";
import {
  type Choice,
  type OpeningNews,
  type OpeningStep,
  type OpeningTask,
  routed,
  unpacked,
} from "./messages.ts";

/** Work that goes on beside the page until it is done or stopped. */
export interface Running {
  /**
   * Everything in its place, without routes. Rejects with the reason when the work fails; never
   * settles when it is stopped.
   */
  readonly opening: Promise<Opening>;
  /** The layouts with their routes, once these are found. Fails and is stopped like the opening. */
  readonly routed: Promise<readonly Layout[]>;
  readonly stop: () => void;
}

interface OpeningOptions {
  readonly onStep?: (step: OpeningStep) => void;
  /** Turns every prerequisite round, where a foreign format leaves open which end is needed. */
  readonly flip?: boolean;
  /** What a person says that columns of tables are. */
  readonly columns?: ColumnFields | undefined;
  /** The shape to lay out for, width by height; else that of the window. */
  readonly aspect?: number;
}

/** Reads, checks and lays out what is in files without holding up the page. */
export function openInWorker(
  words: Words,
  choice: Choice,
  {
    onStep = () => {},
    flip = false,
    columns = new Map(),
    aspect = innerWidth / innerHeight,
  }: OpeningOptions = {},
): Running {
  const worker = new Worker(new URL("./opening-worker.ts", import.meta.url), { type: "module" });
  const stop = () => worker.terminate();
  const placed = awaited<Opening>();
  const whole = awaited<readonly Layout[]>();
  let layouts: readonly Layout[] = [];
  const end = (opening: Opening) => {
    stop();
    placed.resolve(opening);
  };
  const fail = (reason: string) => {
    stop();
    placed.reject(reason);
    whole.reject(reason);
  };
  worker.onmessage = ({ data }: MessageEvent<OpeningNews>) => {
    if ("step" in data) onStep(data.step);
    else if ("broken" in data) end(data.broken);
    else if ("tooMany" in data) end(tooMany(words, choice.name, data.tooMany));
    else if ("failed" in data) fail(data.failed);
    else if ("placed" in data) {
      const open = unpacked(data.placed);
      layouts = open.layouts;
      placed.resolve({ status: "open", open });
    } else {
      stop();
      whole.resolve(routed(layouts, data.routes));
    }
  };
  worker.onerror = (event) => fail(event.message);
  const task: OpeningTask = { choice, flip, columns, aspect };
  worker.postMessage(task);
  return { opening: placed.promise, routed: whole.promise, stop };
}

/** A promise that is settled from outside. Where nobody waits for it, its failure is no news. */
function awaited<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: string) => void = () => {};
  const promise = new Promise<Value>((kept, broken) => {
    resolve = kept;
    reject = broken;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}

/** The opening with its routes, for whoever has no use for a map without them. */
export async function openedWhole({ opening, routed }: Running): Promise<Opening> {
  const its = await opening;
  if (its.status !== "open") return its;
  return { ...its, open: { ...its.open, layouts: await routed } };
}
