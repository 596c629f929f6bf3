import { cardHeight, cardWidth, junctionSize } from "./card-size.ts";
import type { InputCells } from "./cells.ts";
import type { Geometry } from "./geometry.ts";
import type { Box, Layout, PlacedNode } from "./layout.ts";
import type { LayoutInput } from "./layout-input.ts";
import { int, num } from "./numbers.ts";
import { type Route, RouteList } from "./route-list.ts";
import type { Ways } from "./routes.ts";

/** Where everything stands, in the words of the input and in whole map units; no edge is routed yet. */
export function placedLayout(
  input: LayoutInput,
  cells: InputCells,
  geometry: Geometry,
  aspect: number,
): Layout {
  const areaBoxes = cells.areas.map((_, area) => boxAt(geometry, area));
  return {
    aspect,
    width: Math.ceil(geometry.width),
    height: Math.ceil(geometry.height),
    stages: cells.stages.flatMap((position, stage) => {
      const id = input.stages[position];
      const own = areaBoxes.filter((_, area) => int(cells.graph.stageOf, area) === stage);
      return id === undefined
        ? []
        : [{ stage: id, box: from(Math.round(num(geometry.stageTop, stage)), own) }];
    }),
    areas: cells.areas.flatMap((position, area) => {
      const id = input.areas[position]?.area;
      const box = areaBoxes[area];
      return id === undefined || box === undefined ? [] : [{ area: id, box }];
    }),
    nodes: nodesOf(input, cells, geometry),
    routes: RouteList.of([]),
  };
}

/** The routes of a placed layout, links of junctions among them. */
export function routesOf(
  input: LayoutInput,
  cells: InputCells,
  ways: Ways,
  nodes: readonly PlacedNode[],
): RouteList {
  const routes = input.edges.map(
    ({ from, to, kind }, edge): Route => ({
      from,
      to,
      kind,
      points: ways[int(cells.edgeAt, edge)] ?? [],
    }),
  );
  return RouteList.of([...routes, ...linksOf(input, nodes)]);
}

function boxAt({ areas }: Geometry, area: number): Box {
  const [x = 0, y = 0, width = 0, height = 0] = areas.subarray(area * 4, area * 4 + 4);
  const left = Math.round(x);
  const top = Math.round(y);
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  };
}

/** The box around boxes, with all that is above them from `top` on. */
function from(top: number, boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y: top, width: right - x, height: bottom - top };
}

function nodesOf(input: LayoutInput, cells: InputCells, geometry: Geometry): PlacedNode[] {
  const x = (card: number) => Math.round(num(geometry.x, card));
  const y = (card: number) => Math.round(num(geometry.y, card));
  const cards = input.cards.map(({ topic }, card): PlacedNode => {
    const top = y(card) - cardHeight / 2;
    return {
      kind: "card",
      topic,
      box: { x: x(card), y: top, width: cardWidth, height: cardHeight },
    };
  });
  const junctions = input.junctions.flatMap(({ kind, card }, position): PlacedNode[] => {
    const place = cells.junctions[position];
    const topic = input.cards[card]?.topic;
    if (!place || topic === undefined) return [];
    const top = Math.round(y(card) + place.middle) - junctionSize / 2;
    const size = { width: junctionSize, height: junctionSize };
    return [{ kind, topic, box: { x: x(card) - place.inset, y: top, ...size } }];
  });
  return [...cards, ...junctions];
}

/** How far from the corners of a box a link ends. */
const cornerRoom = 6;

/** The short ways from junctions to what they lead to. */
function linksOf(input: LayoutInput, nodes: readonly PlacedNode[]): Route[] {
  return input.junctions.flatMap(({ parent }, position): Route[] => {
    const from = input.cards.length + position;
    const start = nodes[from]?.box;
    const end = nodes[parent]?.box;
    if (!start || !end) return [];
    const x = start.x + start.width;
    const y = start.y + start.height / 2;
    const pin = Math.min(end.y + end.height - cornerRoom, Math.max(end.y + cornerRoom, y));
    const turn = Math.round((x + end.x) / 2);
    const bend = pin === y ? [] : [turn, y, turn, pin];
    return [{ from, to: parent, kind: "requires", points: [x, y, ...bend, end.x, pin] }];
  });
}
