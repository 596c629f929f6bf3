import { areaTitleHeight, stageTitleHeight } from "./card-size.ts";
import type { Geometry } from "./geometry.ts";
import type { CellGraph } from "./graph.ts";
import { int, num } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import type { Streets } from "./streets.ts";

/** What the ledge below an area may grow by, so that the columns of a band end at the same height. */
const mostSlack = 90;

/** Sets every y, band by band, and returns the height of the picture. */
export function measureDown(
  graph: CellGraph,
  placement: Placement,
  streets: Streets,
  made: Pick<Geometry, "streetAt" | "breadth" | "y" | "areas" | "stageTop">,
): number {
  const rows = rowRoom(graph, placement);
  const stack = new Stack(placement, streets, made, rows);
  const bandCount = (placement.columns.at(-1)?.band ?? -1) + 1;
  let top = stack.road(0, 0);
  for (let band = 0; band < bandCount; band++) {
    const columns = placement.columns.flatMap((its, column) => (its.band === band ? [column] : []));
    const start = top + stageTitleHeight;
    const ends = columns.map((column) => stack.column(column, start, 0));
    const bottom = Math.max(...ends);
    for (const [at, column] of columns.entries()) {
      made.stageTop[placement.columns[column]?.stage ?? 0] = top;
      const slack = bottom - (ends[at] ?? bottom);
      if (slack > 0) stack.column(column, start, slack);
    }
    top = stack.road(band + 1, bottom);
  }
  for (let cell = 0; cell < graph.cells.count; cell++) {
    const row = int(rows.start, int(graph.areaOf, cell)) + int(placement.row, cell);
    made.y[cell] = num(rows.middle, row);
  }
  return top;
}

/** What the rows of cards need above and below their middles; rows are numbered through the areas. */
interface RowRoom {
  readonly start: Int32Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
  readonly middle: Float64Array;
}

function rowRoom(graph: CellGraph, placement: Placement): RowRoom {
  const start = new Int32Array(placement.rowCount.length + 1);
  for (let area = 0; area < placement.rowCount.length; area++) {
    start[area + 1] = int(start, area) + int(placement.rowCount, area);
  }
  const count = int(start, placement.rowCount.length);
  const up = new Float64Array(count);
  const down = new Float64Array(count);
  for (let cell = 0; cell < graph.cells.count; cell++) {
    const row = int(start, int(graph.areaOf, cell)) + int(placement.row, cell);
    up[row] = Math.max(num(up, row), int(graph.cells.up, cell));
    down[row] = Math.max(num(down, row), int(graph.cells.down, cell));
  }
  return { start, up, down, middle: new Float64Array(count) };
}

/** Puts streets, areas and rows one below the other. */
class Stack {
  private readonly placement: Placement;
  private readonly streets: Streets;
  private readonly made: Pick<Geometry, "streetAt" | "breadth" | "areas">;
  private readonly rows: RowRoom;

  constructor(
    placement: Placement,
    streets: Streets,
    made: Pick<Geometry, "streetAt" | "breadth" | "areas">,
    rows: RowRoom,
  ) {
    this.placement = placement;
    this.streets = streets;
    this.made = made;
    this.rows = rows;
  }

  road(band: number, y: number): number {
    return this.street(this.streets.road(band), y);
  }

  /** Stacks the areas of a column, with `slack` shared out between them; returns where it ends. */
  column(column: number, top: number, slack: number): number {
    const areas = this.placement.columns[column]?.areas ?? [];
    const more = Math.min(mostSlack, Math.floor(slack / Math.max(1, areas.length - 1)));
    let y = top;
    for (const [place, area] of areas.entries()) {
      const ledge = this.streets.ledge(column, place);
      if (place > 0) this.made.breadth[ledge] = num(this.made.breadth, ledge) + more;
      y = this.area(area, this.street(ledge, y));
    }
    return this.street(this.streets.ledge(column, areas.length), y);
  }

  private area(area: number, top: number): number {
    const { rows, made, streets, placement } = this;
    const rowCount = int(placement.rowCount, area);
    let y = this.street(streets.lane(area, 0), top + areaTitleHeight);
    for (let row = 0; row < rowCount; row++) {
      const its = int(rows.start, area) + row;
      rows.middle[its] = y + num(rows.up, its);
      y = num(rows.middle, its) + num(rows.down, its);
      y = this.street(streets.lane(area, row + 1), y);
    }
    made.areas[area * 4 + 1] = top;
    made.areas[area * 4 + 3] = y - top;
    return y;
  }

  private street(street: number, y: number): number {
    this.made.streetAt[street] = y;
    return y + num(this.made.breadth, street);
  }
}
