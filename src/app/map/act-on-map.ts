import type { Explorer } from "../../explorer/explorer.ts";
import { focusOn, topicHeadingId } from "../focus.ts";
import type { MapAct } from "../shortcuts/table.ts";
import type { MapController } from "./map-controller.ts";
import type { Surroundings } from "./surroundings.ts";

/** How much nearer one press brings the map. */
export const zoomStep = 1.4;

/** Does what a key on the map does. */
export function actOnMap(
  act: MapAct,
  map: MapController | undefined,
  explorer: Explorer,
  { goBack }: Surroundings,
): void {
  if (act === "read") focusOn(topicHeadingId);
  else if (act === "mark") map?.mark();
  else if (act === "back") {
    if (!goBack()) explorer.actions.announce(explorer.getState().words.map.nothingBefore);
  } else if (act === "nearer") map?.zoomBy(zoomStep);
  else if (act === "farther") map?.zoomBy(1 / zoomStep);
  else if (act === "whole") map?.fitAll();
  else map?.walk(act);
}
