import type { MapController } from "./map-controller.ts";

/** The live map of the page, once it is drawn; for what lies outside of it and acts on it. */
export const liveMap: { current: MapController | undefined } = { current: undefined };
