import { arrange, type LayoutOptions } from "./arrange.ts";
import { cellsOf } from "./cells.ts";
import type { Layout } from "./layout.ts";
import type { LayoutInput } from "./layout-input.ts";
import { RouteList } from "./route-list.ts";
import { placedLayout, routesOf } from "./to-layout.ts";

/**
 * Places every card, junction, area and stage, and routes every edge. Areas do not overlap, edges go
 * round cards and titles, and the same input gives the same layout on every machine. Areas without
 * topics and stages without such areas are left out. Circles among prerequisites do no harm.
 *
 * The steps: cells (a card with its junctions), cycles, ranks (columns of cards), blocks (columns
 * of areas), order and refine (fewer crossings), routes (paths, lanes, pins), coordinates.
 */
export function layOut(input: LayoutInput, options: LayoutOptions): Layout {
  return beginLayOut(input, options).finish();
}

/** A layout half way. */
interface BegunLayout {
  /** Everything stands where it will stay; there are no routes yet. */
  readonly placed: Layout;
  /** Routes the edges. Takes about as long as all that went before it. */
  readonly finish: () => Layout;
}

/** The first half of `layOut`, for whoever wants to see a large map as soon as it has its places. */
export function beginLayOut(input: LayoutInput, options: LayoutOptions): BegunLayout {
  const { aspect } = options;
  if (input.cards.length === 0) {
    const routes = RouteList.of([]);
    const placed = { aspect, width: 0, height: 0, stages: [], areas: [], nodes: [], routes };
    return { placed, finish: () => placed };
  }
  const cells = cellsOf(input);
  const { geometry, route } = arrange(cells.graph, options);
  const placed = placedLayout(input, cells, geometry, aspect);
  const finish = () => ({ ...placed, routes: routesOf(input, cells, route(), placed.nodes) });
  return { placed, finish };
}
