import type { MapController } from "./map-controller.ts";

/** Where a live map is, once it is drawn. */
export interface LiveMap {
  current: MapController | undefined;
}

/** The live map of the explorer's page; for what lies outside of it and acts on it. */
export const liveMap: LiveMap = { current: undefined };
