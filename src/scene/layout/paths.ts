import { cardWidth } from "./card-size.ts";
import type { Geometry } from "./geometry.ts";
import { type CellGraph, target } from "./graph.ts";
import { Grid } from "./grid.ts";
import { bucketsOf, int, num } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import type { Streets } from "./streets.ts";

/**
 * The streets each edge takes, by turns upright and level, beginning and ending upright. Edges from
 * the same cell follow each other, so that their runs in a street can be drawn as one line.
 */
export interface Paths {
  /** Edges in the order in which their runs are stored. */
  readonly edges: Int32Array;
  /** By position in `edges`: its runs are `start[p]` up to, not including, `start[p + 1]`. */
  readonly start: Int32Array;
  /** By run. */
  readonly street: Int32Array;
}

/** Finds the ways of the weak edges, or of the others, through the streets of a placement. */
export function pathsOf(
  graph: CellGraph,
  placement: Placement,
  streets: Streets,
  geometry: Geometry,
  weak: boolean,
): Paths {
  const { count, from } = graph.edges;
  const keys = new Int32Array(count).fill(-1);
  for (let edge = 0; edge < count; edge++) {
    if ((graph.edges.weak[edge] === 1) === weak) keys[edge] = int(from, edge);
  }
  const edges = bucketsOf(graph.cells.count, keys).items;
  const finder = new PathFinder(graph, placement, streets, geometry);
  const start = new Int32Array(edges.length + 1);
  for (let place = 0; place < edges.length; place++) {
    const edge = int(edges, place);
    finder.find(int(from, edge), target(graph, edge));
    start[place + 1] = finder.runs.length;
  }
  return { edges, start, street: Int32Array.from(finder.runs) };
}

/** A net that has taken a ledge keeps to it if the detour is no longer than this. */
const sharing = 40;

class PathFinder {
  readonly runs: number[] = [];
  private readonly graph: CellGraph;
  private readonly placement: Placement;
  private readonly streets: Streets;
  private readonly geometry: Geometry;
  private readonly grid: Grid;
  /** By column of areas: the cell whose edge last crossed it, and the ledge it took. */
  private readonly lastCell: Int32Array;
  private readonly lastLedge: Int32Array;

  constructor(graph: CellGraph, placement: Placement, streets: Streets, geometry: Geometry) {
    this.graph = graph;
    this.placement = placement;
    this.streets = streets;
    this.geometry = geometry;
    this.grid = new Grid(graph, placement);
    this.lastCell = new Int32Array(placement.columns.length).fill(-1);
    this.lastLedge = new Int32Array(placement.columns.length);
  }

  find(from: number, to: number): void {
    if (int(this.graph.areaOf, from) === int(this.graph.areaOf, to)) this.inside(from, to);
    else this.between(from, to);
  }

  private inside(from: number, to: number): void {
    const { col, row } = this.placement;
    const area = int(this.graph.areaOf, from);
    const leaves = int(col, from) + 1;
    const enters = int(col, to);
    if (enters >= leaves && this.grid.free(from, leaves, enters)) {
      this.runs.push(this.streets.alley(area, enters));
      return;
    }
    if (enters >= leaves && this.grid.free(to, leaves, enters)) {
      this.runs.push(this.streets.alley(area, leaves));
      return;
    }
    const below = int(row, to) > int(row, from) ? 1 : 0;
    this.runs.push(
      this.streets.alley(area, leaves),
      this.streets.lane(area, int(row, from) + below),
      this.streets.alley(area, enters),
    );
  }

  private between(from: number, to: number): void {
    const source = this.columnOf(from);
    const goal = this.columnOf(to);
    const y = num(this.geometry.y, to);
    const band = this.placement.columns[source]?.band ?? 0;
    const goalBand = this.placement.columns[goal]?.band ?? 0;
    let at = num(this.geometry.y, from);
    if (band !== goalBand) this.toOtherBand(from, to, band, goalBand);
    else if (goal > source) {
      this.leaveRight(from, y);
      for (let column = source + 1; column < goal; column++) {
        at = this.cross(from, column, at, y);
        this.runs.push(this.streets.aisle(column) + 1);
      }
      this.enterLeft(to, at);
    } else if (goal === source && this.shorterOnTheRight(from, to)) {
      this.leaveRight(from, y);
      this.enterByLane(to, at);
    } else {
      at = this.leaveLeft(from, y);
      for (let column = source - 1; column > goal; column--) {
        at = this.cross(from, column, at, y);
        this.runs.push(this.streets.aisle(column));
      }
      if (goal === source) this.enterLeft(to, at);
      else this.enterByLane(to, at);
    }
  }

  private toOtherBand(from: number, to: number, band: number, goalBand: number): void {
    const { geometry, streets } = this;
    const goal = this.columnOf(to);
    this.leaveRight(from, num(geometry.y, to));
    const road = this.crossBands(this.columnOf(from), band, goalBand, num(geometry.x, to));
    const before = this.runs.at(-1) ?? 0;
    this.runs.push(road);
    const x = this.middle(before);
    const detour = (aisle: number) =>
      Math.abs(this.middle(aisle) - x) + Math.abs(this.middle(aisle) - num(geometry.x, to));
    const left = streets.aisle(goal);
    if (detour(left) <= detour(left + 1)) {
      this.runs.push(left);
      this.enterLeft(to, this.middle(road));
    } else {
      this.runs.push(left + 1);
      this.enterByLane(to, this.middle(road));
    }
  }

  private columnOf(cell: number): number {
    return int(this.placement.columnOf, int(this.graph.areaOf, cell));
  }

  /** Of two cells in the same column of areas, whether the way round the right side is shorter. */
  private shorterOnTheRight(from: number, to: number): boolean {
    const left = this.streets.aisle(this.columnOf(from));
    const middle = (num(this.geometry.x, from) + cardWidth + num(this.geometry.x, to)) / 2;
    return this.middle(left) + this.middle(left + 1) < 2 * middle;
  }

  /** From the card to the aisle on the right: straight on if nothing stands there. */
  private leaveRight(from: number, towards: number): void {
    const area = int(this.graph.areaOf, from);
    const leaves = int(this.placement.col, from) + 1;
    if (!this.grid.free(from, leaves, this.grid.width(area))) {
      const below = towards > num(this.geometry.y, from) ? 1 : 0;
      const lane = this.streets.lane(area, int(this.placement.row, from) + below);
      this.runs.push(this.streets.alley(area, leaves), lane);
    }
    this.runs.push(this.streets.aisle(int(this.placement.columnOf, area)) + 1);
  }

  /** From the card to the aisle on the left, by the ledge below the area unless the way leads up. */
  private leaveLeft(from: number, towards: number): number {
    const area = int(this.graph.areaOf, from);
    const column = int(this.placement.columnOf, area);
    const street =
      towards < num(this.geometry.y, from)
        ? this.streets.lane(area, int(this.placement.row, from))
        : this.streets.ledge(column, int(this.placement.stackAt, area) + 1);
    const leaves = this.streets.alley(area, int(this.placement.col, from) + 1);
    this.runs.push(leaves, street, this.streets.aisle(column));
    return this.middle(street);
  }

  /** From the aisle left of the area, whose line comes from height `at`, to the card. */
  private enterLeft(to: number, at: number): void {
    if (!this.grid.free(to, 0, int(this.placement.col, to))) this.enterByLane(to, at);
  }

  private enterByLane(to: number, at: number): void {
    const area = int(this.graph.areaOf, to);
    const below = at > num(this.geometry.y, to) ? 1 : 0;
    const lane = this.streets.lane(area, int(this.placement.row, to) + below);
    this.runs.push(lane, this.streets.alley(area, int(this.placement.col, to)));
  }

  /** Takes the ledge of a column that lies best on the way from height `at` to `towards`. */
  private cross(from: number, column: number, at: number, towards: number): number {
    const places = (this.placement.columns[column]?.areas.length ?? 0) + 1;
    let best = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let place = 0; place < places; place++) {
      const ledge = this.streets.ledge(column, place);
      const y = this.middle(ledge);
      const taken = this.lastCell[column] === from && this.lastLedge[column] === ledge;
      const detour = Math.abs(y - at) + Math.abs(y - towards);
      const cost = detour + (taken ? 0 : sharing) + 0.01 * Math.abs(y - towards);
      if (cost < bestCost) {
        best = ledge;
        bestCost = cost;
      }
    }
    this.lastCell[column] = from;
    this.lastLedge[column] = best;
    this.runs.push(best);
    return this.middle(best);
  }

  /** Goes to the road next to the goal's band, through the bands between, and returns that road. */
  private crossBands(column: number, band: number, goal: number, x: number): number {
    const down = goal > band;
    let road = this.streets.road(down ? band + 1 : band);
    const last = this.streets.road(down ? goal : goal + 1);
    for (let passed = down ? band + 1 : band - 1; road !== last; passed += down ? 1 : -1) {
      this.runs.push(road, this.nearestAisle(passed, x, column));
      road += down ? 1 : -1;
    }
    return last;
  }

  private nearestAisle(band: number, x: number, fallback: number): number {
    let best = this.streets.aisle(fallback);
    let least = Number.POSITIVE_INFINITY;
    for (const [column, { band: its }] of this.placement.columns.entries()) {
      if (its !== band) continue;
      for (const aisle of [this.streets.aisle(column), this.streets.aisle(column) + 1]) {
        const distance = Math.abs(this.middle(aisle) - x);
        if (distance < least) {
          best = aisle;
          least = distance;
        }
      }
    }
    return best;
  }

  private middle(street: number): number {
    return num(this.geometry.streetAt, street) + num(this.geometry.breadth, street) / 2;
  }
}
