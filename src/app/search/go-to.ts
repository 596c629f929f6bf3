import { flushSync } from "react-dom";
import type { AreaId, TopicId } from "../../core/model/ids.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import type { Thing } from "../../explorer/things.ts";
import { areaHeadingId, focusOn, mapId, topicHeadingId, wayHeadingId } from "../focus.ts";
import { liveMap } from "../map/live-map.ts";

/** Goes to what was found, and puts the focus there. */
export function goTo(thing: Thing, explorer: Explorer): void {
  const { actions } = explorer;
  if (thing.kind === "topic") goToTopic(thing.topic.id, explorer);
  else if (thing.kind === "goal") {
    flushSync(() => actions.begin(thing.target));
    focusOn(wayHeadingId);
  } else showArea(thing.area.id, explorer);
}

/** Opens a topic, and puts the focus on it. */
export function goToTopic(topic: TopicId, { actions }: Explorer): void {
  flushSync(() => actions.select(topic));
  focusOn(topicHeadingId);
}

/** Brings an area near, and puts the focus there. */
export function showArea(area: AreaId, { getState }: Explorer): void {
  const isOutline = getState().view === "outline";
  if (!isOutline) liveMap.current?.showArea(area);
  focusOn(isOutline ? areaHeadingId(area) : mapId);
}
