import { type Buckets, bucketsOf, int } from "./numbers.ts";

/**
 * What the algorithm works on. A cell is a card together with the junctions that stand before it.
 * A gate is where edges end: the left side of a card or of a junction. Distances are map units.
 */
export interface CellGraph {
  readonly stageCount: number;
  /** Area to stage. Areas without cells are not part of the graph. */
  readonly stageOf: Int32Array;
  /** Cell to area. */
  readonly areaOf: Int32Array;
  readonly cells: Cells;
  readonly gates: Gates;
  readonly edges: Edges;
}

/** Room that a cell takes around the middle of its card's left side. */
export interface Cells {
  readonly count: number;
  /** To the left of the card. */
  readonly bay: Int32Array;
  /** Above and below the middle of the card. */
  readonly up: Int32Array;
  readonly down: Int32Array;
}

export interface Gates {
  readonly cell: Int32Array;
  /** How far left of the card it stands. */
  readonly inset: Int32Array;
  /** The stretch in which edges may end, from the middle of the card, downwards. */
  readonly top: Int32Array;
  readonly bottom: Int32Array;
}

/** `from` is a cell, `to` a gate. Weak edges are routed but shape nothing. */
export interface Edges {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weak: Uint8Array;
}

/** The cell that an edge leads to. */
export const target = (graph: CellGraph, edge: number): number =>
  int(graph.gates.cell, int(graph.edges.to, edge));

/** The strong edges between different cells, by the cell they leave and by the one they reach. */
export interface Neighbours {
  readonly out: Buckets;
  readonly into: Buckets;
}

export function neighboursOf(graph: CellGraph): Neighbours {
  const { count, from, weak } = graph.edges;
  const outKeys = new Int32Array(count).fill(-1);
  const intoKeys = new Int32Array(count).fill(-1);
  for (let edge = 0; edge < count; edge++) {
    const to = target(graph, edge);
    if (weak[edge] === 1 || to === int(from, edge)) continue;
    outKeys[edge] = int(from, edge);
    intoKeys[edge] = to;
  }
  return {
    out: bucketsOf(graph.cells.count, outKeys),
    into: bucketsOf(graph.cells.count, intoKeys),
  };
}
