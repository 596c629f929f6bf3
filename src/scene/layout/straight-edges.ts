import { type CellGraph, type Neighbours, target } from "./graph.ts";
import { int, num } from "./numbers.ts";

/** The strong edges as straight lines between cells that move about, to count how often they cross. */
export class StraightEdges {
  readonly count: number;
  /** Pairs of edges compared so far: the measure of work. */
  compared = 0;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly edgesOf: readonly number[][];
  private readonly x: Float64Array;
  private readonly y: Float64Array;

  /** `x` and `y` of cells are read anew at every question. */
  constructor(graph: CellGraph, neighbours: Neighbours, x: Float64Array, y: Float64Array) {
    this.from = neighbours.out.items.map((edge) => int(graph.edges.from, edge));
    this.to = neighbours.out.items.map((edge) => target(graph, edge));
    this.count = this.from.length;
    this.x = x;
    this.y = y;
    this.edgesOf = Array.from({ length: graph.cells.count }, () => []);
    for (let edge = 0; edge < this.count; edge++) {
      this.edgesOf[int(this.from, edge)]?.push(edge);
      this.edgesOf[int(this.to, edge)]?.push(edge);
    }
  }

  /** All crossings, and the length of all edges. */
  total(): { crossings: number; length: number } {
    let crossings = 0;
    let length = 0;
    for (let edge = 0; edge < this.count; edge++) {
      crossings += this.crossingsFrom(edge, edge + 1);
      length += this.lengthOf(edge);
    }
    return { crossings, length };
  }

  /** Crossings of the edges of a cell, plus their length times `lengthCost`. */
  costAround(cell: number, lengthCost: number): number {
    let cost = 0;
    for (const edge of this.edgesOf[cell] ?? []) {
      cost += this.crossingsFrom(edge, 0) + lengthCost * this.lengthOf(edge);
    }
    return cost;
  }

  private lengthOf(edge: number): number {
    const from = int(this.from, edge);
    const to = int(this.to, edge);
    const across = Math.abs(num(this.x, from) - num(this.x, to));
    return across + Math.abs(num(this.y, from) - num(this.y, to));
  }

  /** Crossings of an edge with the edges numbered `first` and up. */
  private crossingsFrom(edge: number, first: number): number {
    const { from, to, x, y } = this;
    const a = int(from, edge);
    const b = int(to, edge);
    const ax = num(x, a);
    const ay = num(y, a);
    const bx = num(x, b);
    const by = num(y, b);
    const dx = bx - ax;
    const dy = by - ay;
    const left = Math.min(ax, bx);
    const right = Math.max(ax, bx);
    const top = Math.min(ay, by);
    const bottom = Math.max(ay, by);
    let count = 0;
    for (let other = first; other < this.count; other++) {
      const c = int(from, other);
      const d = int(to, other);
      const cx = num(x, c);
      const ex = num(x, d);
      if ((cx < left && ex < left) || (cx > right && ex > right)) continue;
      const cy = num(y, c);
      const ey = num(y, d);
      if ((cy < top && ey < top) || (cy > bottom && ey > bottom)) continue;
      const sideC = dx * (cy - ay) - dy * (cx - ax);
      const sideD = dx * (ey - ay) - dy * (ex - ax);
      if (sideC * sideD >= 0) continue;
      const sideA = (ex - cx) * (ay - cy) - (ey - cy) * (ax - cx);
      const sideB = (ex - cx) * (by - cy) - (ey - cy) * (bx - cx);
      if (sideA * sideB < 0) count++;
    }
    this.compared += this.count - first;
    return count;
  }
}
