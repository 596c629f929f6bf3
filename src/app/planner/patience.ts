import type { Limit } from "../../core/planning/limit.ts";

/** How long one search may go on, in milliseconds. */
const most = 1000;

/** A limit that begins now. */
export function patience(): Limit {
  const end = performance.now() + most;
  return { isSpent: () => performance.now() > end };
}
