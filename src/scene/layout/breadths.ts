import { int } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import type { Streets } from "./streets.ts";

/**
 * The room that lines side by side take: a few stand well apart, those beyond draw together like
 * the tracks of a railway yard.
 */
const linesRoom = (lines: number): number => 6 * Math.min(lines, 5) + 3 * Math.max(0, lines - 5);
/** The distance between two lines that run side by side where there is room enough. */
export const widestPitch = 7;

/** What a street has beside its lines, and its least breadth; the tips of arrows need some. */
const alley = { beside: 18, least: 30 };
const firstAlley = { beside: 18, least: 18 };
const lastAlley = { beside: 10, least: 14 };
const aisle = { beside: 12, least: 26 };
const betweenStages = 30;
const lane = { beside: 6, least: 12 };
const firstLane = { beside: 6, least: 4 };
const ledge = { beside: 6, least: 20 };
const outerLedge = { beside: 6, least: 8 };
const road = { beside: 6, least: 24 };

/** How broad every street must be for its number of lines. */
export function breadthsOf(
  placement: Placement,
  streets: Streets,
  lines: Int32Array,
): Float64Array {
  const breadth = new Float64Array(streets.count);
  const set = (street: number, { beside, least }: { beside: number; least: number }, extra = 0) => {
    const count = int(lines, street);
    breadth[street] = Math.max(least, count === 0 ? 0 : beside + linesRoom(count)) + extra;
  };
  for (const [column, { areas, width, stage, band }] of placement.columns.entries()) {
    const before = placement.columns[column - 1];
    const stageBegins = before?.band === band && before.stage !== stage;
    set(streets.aisle(column), aisle, stageBegins ? betweenStages : 0);
    set(streets.aisle(column) + 1, aisle);
    for (let place = 0; place <= areas.length; place++) {
      const outer = place === 0 || place === areas.length;
      set(streets.ledge(column, place), outer ? outerLedge : ledge);
    }
    for (const area of areas) {
      const rows = int(placement.rowCount, area);
      for (let row = 0; row <= rows; row++) {
        set(streets.lane(area, row), row === 0 ? firstLane : lane);
      }
    }
    for (let col = 0; col <= width; col++) {
      const kind = col === 0 ? firstAlley : col === width ? lastAlley : alley;
      for (const area of areas) set(streets.alley(area, col), kind);
      alignAlleys(breadth, streets, areas, col);
    }
  }
  for (let band = 0; band <= (placement.columns.at(-1)?.band ?? -1) + 1; band++) {
    set(streets.road(band), road);
  }
  return breadth;
}

/** Makes the alleys of a column equally broad, so that the cards of all its areas stand in line. */
function alignAlleys(
  breadth: Float64Array,
  streets: Streets,
  areas: readonly number[],
  col: number,
): void {
  const alleys = areas.map((area) => streets.alley(area, col));
  const broadest = Math.max(...alleys.map((street) => breadth[street] ?? 0));
  for (const street of alleys) breadth[street] = broadest;
}
