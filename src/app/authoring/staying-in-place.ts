import type { Explorer } from "../../explorer/explorer.ts";
import type { OpenCurriculum } from "../../explorer/state.ts";
import { haveSameMap } from "../../scene/layout/same-map.ts";
import { liveMap } from "../map/live-map.ts";

/** The map that is seen keeps its shape: in another one everything would stand elsewhere. */
export function shapeOfMap(): { readonly aspect?: number } {
  const drawn = liveMap.current?.subject;
  return drawn ? { aspect: drawn.layout.aspect } : {};
}

/** What changed nothing of the map leaves everything in its place. */
export function whereItStood(explorer: Explorer, made: OpenCurriculum): OpenCurriculum {
  const { opening } = explorer.getState();
  return opening.status === "open" && haveSameMap(opening.open.curriculum, made.curriculum)
    ? { ...made, layouts: opening.open.layouts }
    : made;
}
