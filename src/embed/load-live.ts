import type { Live, Mounting } from "./live/live.ts";

/** Fetches the code of the live map, once for all maps of a page. */
export function loadLive(): Promise<{ readonly mountLive: (mounting: Mounting) => Live }> {
  return import("./live/all-live.ts");
}
