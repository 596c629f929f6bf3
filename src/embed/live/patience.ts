import type { Limit } from "../../core/planning/limit.ts";

/**
 * How long one search may hold up the page, in milliseconds: it is somebody else's. Beside the page
 * nothing is worked out here, because strict pages refuse workers, and other origins' always.
 */
const most = 60;

/** A limit that begins now. */
export function patience(): Limit {
  const end = performance.now() + most;
  return { isSpent: () => performance.now() > end };
}
