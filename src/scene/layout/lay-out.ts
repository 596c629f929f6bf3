import { arrange, type LayoutOptions } from "./arrange.ts";
import { cellsOf } from "./cells.ts";
import type { Layout } from "./layout.ts";
import type { LayoutInput } from "./layout-input.ts";
import { RouteList } from "./route-list.ts";
import { toLayout } from "./to-layout.ts";

/**
 * Places every card, junction, area and stage, and routes every edge. Areas do not overlap, edges go
 * round cards and titles, and the same input gives the same layout on every machine. Areas without
 * topics and stages without such areas are left out. Circles among prerequisites do no harm.
 *
 * The steps: cells (a card with its junctions), cycles, ranks (columns of cards), blocks (columns
 * of areas), order and refine (fewer crossings), routes (paths, lanes, pins), coordinates.
 */
export function layOut(input: LayoutInput, options: LayoutOptions): Layout {
  const { aspect } = options;
  if (input.cards.length === 0) {
    const routes = RouteList.of([]);
    return { aspect, width: 0, height: 0, stages: [], areas: [], nodes: [], routes };
  }
  const cells = cellsOf(input);
  return toLayout(input, cells, arrange(cells.graph, options).drawing, aspect);
}
