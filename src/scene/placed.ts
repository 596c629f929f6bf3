import type { TopicId } from "../core/model/ids.ts";
import type { Box, Layout } from "./layout/layout.ts";
import type { Window } from "./scene-of.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the card of a topic stands, in map units. */
export function cardBox({ nodes }: Layout, topic: TopicId): Box | undefined {
  return nodes.find((node) => node.kind === "card" && node.topic === topic)?.box;
}

/** The topic whose card is at a point of the map. */
export function cardAt({ nodes }: Layout, { x, y }: Point): TopicId | undefined {
  return nodes.find(
    ({ kind, box }) =>
      kind === "card" &&
      x >= box.x &&
      x <= box.x + box.width &&
      y >= box.y &&
      y <= box.y + box.height,
  )?.topic;
}

/** Where a box of the map is in the window, in pixels from its upper left corner. */
export function onScreen({ zoom, box: seen }: Window, box: Box): Box {
  return {
    x: (box.x - seen.x) * zoom,
    y: (box.y - seen.y) * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
  };
}

/** The point of the map that is at a point of the window: the way back of `onScreen`. */
export function onMap({ zoom, box }: Window, { x, y }: Point): Point {
  return { x: box.x + x / zoom, y: box.y + y / zoom };
}
