import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { type BoxIndex, boxIndex, cornersOf } from "./box-index.ts";
import type { Room } from "./budget.ts";
import { type CardParts, cardParts } from "./card-parts.ts";
import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import { boxAround } from "./geometry.ts";
import type { Box, Layout } from "./layout/layout.ts";
import type { EdgeElement, Level, SceneElement } from "./scene.ts";
import type { Sight } from "./sight.ts";

/**
 * The map near enough to read cards: regions with titles, edges, junctions, cards, all that touch
 * a box. Where `room` is too little, plain lines are left out, the longest first.
 */
export function cardScene(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
  level: Level,
  box: Box,
  room: Room,
): SceneElement[] {
  const parts = partsFor(drawn)({ sight, emphasis, level });
  const { areas, nodes, routes } = indexesOf(drawn.layout);
  const near = nodes(box);
  const regions = room.take(present(areas(box).map(parts.region)));
  const titles = room.take(regions.map(parts.title));
  const cards = room.take(present(near.map(parts.card)));
  const hours = room.take(level === "near" ? cards.map(parts.hours) : []);
  const junctions = room.take(present(near.map(parts.junction)));
  const edges = room.take(litThenShort(drawn.layout, routes(box), parts));
  return [...regions, ...titles, ...edges, ...junctions, ...cards, ...hours];
}

/** The edges of routes, those first that stand out, then from the shortest to the longest. */
function litThenShort(layout: Layout, routes: readonly number[], parts: CardParts): EdgeElement[] {
  const ranks = ranksByLength(layout);
  const lit: EdgeElement[] = [];
  const plain: { readonly edge: EdgeElement; readonly rank: number }[] = [];
  for (const route of routes) {
    const edge = parts.edge(route);
    if (!edge) continue;
    if (edge.tone === "plain" || edge.tone === "faded")
      plain.push({ edge, rank: ranks[route] ?? 0 });
    else lit.push(edge);
  }
  return [...lit, ...plain.sort((a, b) => a.rank - b.rank).map(({ edge }) => edge)];
}

interface Moment {
  readonly sight: Sight;
  readonly emphasis: Emphasis;
  readonly level: Level;
}

const partsFor = remembered((drawn: Drawn) =>
  lastRemembered(
    ({ sight, emphasis, level }: Moment) => cardParts(drawn, sight, emphasis, level),
    (one, other) =>
      one.sight === other.sight && one.emphasis === other.emphasis && one.level === other.level,
  ),
);

/** What touches a box: areas, nodes and routes, by position in the layout. */
interface Indexes {
  readonly areas: BoxIndex;
  readonly nodes: BoxIndex;
  readonly routes: BoxIndex;
}

const indexesOf = remembered(
  (layout: Layout): Indexes => ({
    areas: boxIndex(cornersOf(layout.areas.map(({ box }) => box))),
    nodes: boxIndex(cornersOf(layout.nodes.map(({ box }) => box))),
    routes: segmentIndex(layout),
  }),
);

/** An index of the single straight lines of routes: the box around a whole route is mostly empty. */
function segmentIndex({ routes }: Layout): BoxIndex {
  const count = routes.packed.points.length / 2 - routes.length;
  const corners = new Float64Array(4 * count);
  const owners = new Int32Array(count);
  let segment = 0;
  for (let route = 0; route < routes.length; route += 1) {
    const points = routes.pointsOf(route);
    for (let at = 0; at + 3 < points.length; at += 2) {
      const { x, y, width, height } = boxAround(points.subarray(at, at + 4));
      // A line has no breadth of its own.
      corners.set([x - 1, y - 1, x + width + 1, y + height + 1], 4 * segment);
      owners[segment] = route;
      segment += 1;
    }
  }
  return boxIndex(corners, owners);
}

/** Each route's place in the order from the shortest to the longest, lengths taken from the boxes around them. */
const ranksByLength = remembered(({ routes }: Layout): Int32Array => {
  const order = new Int32Array(routes.length).map((_, route) => route);
  const lengths = Float64Array.from(order, (route) => {
    const { width, height } = boxAround(routes.pointsOf(route));
    return width + height;
  });
  const ranks = new Int32Array(routes.length);
  order.sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  order.forEach((route, rank) => {
    ranks[route] = rank;
  });
  return ranks;
});

function present<Element>(elements: readonly (Element | undefined)[]): Element[] {
  return elements.filter((element) => element !== undefined);
}
