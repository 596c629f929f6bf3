import { cardHeight, junctionSize } from "./card-size.ts";
import type { CellGraph, Gates } from "./graph.ts";
import type { LayoutInput } from "./layout-input.ts";
import { int } from "./numbers.ts";

/** Where a junction stands: its left side from that of the card, its middle from that of the card. */
interface JunctionPlace {
  readonly inset: number;
  readonly middle: number;
}

/** The graph of an input, with what is needed to find one's way back. */
export interface InputCells {
  readonly graph: CellGraph;
  /** Area and stage of the graph to area and stage of the input. */
  readonly areas: readonly number[];
  readonly stages: readonly number[];
  readonly junctions: readonly JunctionPlace[];
  /** Edge of the input to edge of the graph, whose order does not depend on that of the input. */
  readonly edgeAt: Int32Array;
}

const junctionStep = junctionSize + 14;
/** Half the stretch of a card's side, and of a junction's, in which edges end. */
const cardReach = cardHeight / 2 - 8;
const junctionReach = junctionSize / 2 - 4;
const slotGap = 6;
const pinRoom = 6;

/** A card or junction with all that stands before it; heights in map units. */
interface Tree {
  readonly node: number;
  readonly depth: number;
  readonly own: number;
  readonly height: number;
  readonly above: readonly Tree[];
  readonly below: readonly Tree[];
}

/** Gathers cards and their junctions into cells; cell numbers are card numbers, gate numbers node numbers. */
export function cellsOf(input: LayoutInput): InputCells {
  const cardCount = input.cards.length;
  const nodeCount = cardCount + input.junctions.length;
  const gates = {
    cell: new Int32Array(nodeCount),
    inset: new Int32Array(nodeCount),
    top: new Int32Array(nodeCount),
    bottom: new Int32Array(nodeCount),
  };
  const cells = {
    count: cardCount,
    bay: new Int32Array(cardCount),
    up: new Int32Array(cardCount).fill(cardHeight / 2),
    down: new Int32Array(cardCount).fill(cardHeight / 2),
  };
  const { parts, direct } = partsOf(input);
  const middles = new Float64Array(nodeCount);
  for (let card = 0; card < cardCount; card++) {
    const tree = treeOf(card, 0, parts, direct);
    const top = -Math.round(middleOf(tree));
    stand(tree, top, card, gates, middles);
    const bottom = top + tree.height;
    cells.up[card] = Math.max(cardHeight / 2, -top);
    cells.down[card] = Math.max(cardHeight / 2, bottom);
    cells.bay[card] = depthOf(tree) * junctionStep;
  }
  const { areas, stages, areaOf, stageOf } = inhabited(input);
  const { edges, edgeAt } = edgesOf(input);
  const graph = { stageCount: stages.length, stageOf, areaOf, cells, gates, edges };
  const junctions = input.junctions.map((_, position) => ({
    inset: gates.inset[cardCount + position] ?? 0,
    middle: middles[cardCount + position] ?? 0,
  }));
  return { graph, areas, stages, junctions, edgeAt };
}

function partsOf(input: LayoutInput): {
  parts: Map<number, number[]>;
  direct: Map<number, number>;
} {
  const parts = new Map<number, number[]>();
  for (const [position, { parent }] of input.junctions.entries()) {
    const known = parts.get(parent);
    const node = input.cards.length + position;
    if (known) known.push(node);
    else parts.set(parent, [node]);
  }
  const direct = new Map<number, number>();
  for (const { to, kind } of input.edges) {
    if (kind === "requires") direct.set(to, (direct.get(to) ?? 0) + 1);
  }
  return { parts, direct };
}

function treeOf(
  node: number,
  depth: number,
  parts: ReadonlyMap<number, readonly number[]>,
  direct: ReadonlyMap<number, number>,
): Tree {
  const children = (parts.get(node) ?? []).map((part) => treeOf(part, depth + 1, parts, direct));
  const pins = direct.get(node) ?? 0;
  const own = depth > 0 ? junctionSize : Math.min(2 * cardReach, Math.max(2, pins) * pinRoom);
  const height = children.reduce((sum, child) => sum + child.height + slotGap, own);
  const half = Math.ceil(children.length / 2);
  return {
    node,
    depth,
    own,
    height,
    above: children.slice(0, half),
    below: children.slice(half),
  };
}

/** From the top of a tree to the middle of its card: its own middle, unless all fits the card's side. */
function middleOf(tree: Tree): number {
  if (tree.height <= 2 * cardReach) return tree.height / 2;
  return ownTop(tree) + tree.own / 2;
}

const ownTop = (tree: Tree): number =>
  tree.above.reduce((sum, child) => sum + child.height + slotGap, 0);

const depthOf = (tree: Tree): number =>
  Math.max(tree.depth, ...tree.above.map(depthOf), ...tree.below.map(depthOf));

/** Writes down the gates of a tree whose upper end is at `top`. */
function stand(tree: Tree, top: number, card: number, gates: Gates, middles: Float64Array): void {
  let y = top;
  for (const child of tree.above) {
    stand(child, y, card, gates, middles);
    y += child.height + slotGap;
  }
  const middle = y + tree.own / 2;
  const alone = tree.depth === 0 && tree.above.length === 0;
  const reach = tree.depth > 0 ? junctionReach : alone ? cardReach : tree.own / 2 - 2;
  middles[tree.node] = middle;
  gates.cell[tree.node] = card;
  gates.inset[tree.node] = tree.depth * junctionStep;
  gates.top[tree.node] = Math.round(alone ? -reach : middle - reach);
  gates.bottom[tree.node] = Math.round(alone ? reach : middle + reach);
  y += tree.own + slotGap;
  for (const child of tree.below) {
    stand(child, y, card, gates, middles);
    y += child.height + slotGap;
  }
}

/** Numbers the areas that have cells and the stages that have such areas. */
function inhabited(input: LayoutInput) {
  const used = new Set(input.cards.map((card) => card.area));
  const areas = input.areas.map((_, area) => area).filter((area) => used.has(area));
  const stageOfArea = (area: number) => input.areas[area]?.stage ?? 0;
  const usedStages = new Set(areas.map(stageOfArea));
  const stages = input.stages.map((_, stage) => stage).filter((stage) => usedStages.has(stage));
  const areaAt = new Map(areas.map((area, position) => [area, position]));
  const stageAt = new Map(stages.map((stage, position) => [stage, position]));
  return {
    areas,
    stages,
    areaOf: Int32Array.from(input.cards, (card) => areaAt.get(card.area) ?? 0),
    stageOf: Int32Array.from(areas, (area) => stageAt.get(stageOfArea(area)) ?? 0),
  };
}

function edgesOf({ edges }: LayoutInput): Pick<InputCells, "edgeAt"> & Pick<CellGraph, "edges"> {
  const from = Int32Array.from(edges, (edge) => edge.from);
  const to = Int32Array.from(edges, (edge) => edge.to);
  const order = new Int32Array(edges.length)
    .map((_, position) => position)
    .sort((a, b) => int(from, a) - int(from, b) || int(to, a) - int(to, b) || a - b);
  const edgeAt = new Int32Array(edges.length);
  for (let place = 0; place < order.length; place++) edgeAt[int(order, place)] = place;
  const sorted = {
    count: edges.length,
    from: order.map((position) => int(from, position)),
    to: order.map((position) => int(to, position)),
    weak: Uint8Array.from(order, (position) => (edges[position]?.kind === "requires" ? 0 : 1)),
  };
  return { edges: sorted, edgeAt };
}
