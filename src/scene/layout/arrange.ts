import { type AreaOrder, areaOrders } from "./area-order.ts";
import { placeAreas } from "./blocks.ts";
import { localOrder } from "./cycles.ts";
import { estimateOf } from "./estimate.ts";
import type { Geometry } from "./geometry.ts";
import { type CellGraph, neighboursOf, target } from "./graph.ts";
import { int } from "./numbers.ts";
import { orderCells } from "./order.ts";
import type { Placement } from "./placement.ts";
import { crossingCount } from "./quality.ts";
import { type Ranking, rankingOf } from "./ranks.ts";
import { type Reading, readingOf, totalReadingCost } from "./reading.ts";
import { lengthCost, refine } from "./refine.ts";
import { groundOf, type Ways, waysOn } from "./routes.ts";
import { settleAreas } from "./settle.ts";
import { type Shape, shapesFor } from "./shapes.ts";
import { SlotTable } from "./slot-table.ts";
import { StraightEdges } from "./straight-edges.ts";

export interface LayoutOptions {
  /** The shape to aim at, width by height. */
  readonly aspect: number;
  /** `fast` for files opened in the browser, `thorough` for what is built once. */
  readonly effort: "fast" | "thorough";
}

interface Arrangement {
  readonly geometry: Geometry;
  /** Routes the edges, which takes as long as all that went before it. */
  readonly route: () => Ways;
}

/** How hard to try: numbers of sweeps and candidates, and pairs of edges compared. */
const efforts = {
  fast: {
    orders: 1,
    starts: 8,
    comparisons: 6e5,
    settling: 2,
    sweeps: 6,
    laneSweeps: { rough: 0, final: 2 },
    finalists: 0,
    refinement: 0,
  },
  thorough: {
    orders: 2,
    starts: 48,
    comparisons: 5e7,
    settling: 8,
    sweeps: 12,
    laneSweeps: { rough: 8, final: 8 },
    finalists: 6,
    refinement: 2.5e8,
  },
};
type Effort = (typeof efforts)["fast"];

/** The algorithm on nothing but numbers: a shape, a placement, an order, and then the ways of the edges. */
export function arrange(graph: CellGraph, { aspect, effort }: LayoutOptions): Arrangement {
  const studio = new Studio(graph, aspect, efforts[effort]);
  return studio.best();
}

/** What all attempts at one graph have in common. */
class Studio {
  private readonly graph: CellGraph;
  private readonly aspect: number;
  private readonly effort: Effort;
  private readonly neighbours: ReturnType<typeof neighboursOf>;
  private readonly ranking: Ranking;
  private readonly table: SlotTable;
  private readonly reading: Reading;
  private readonly orders: readonly [AreaOrder, AreaOrder];

  constructor(graph: CellGraph, aspect: number, effort: Effort) {
    this.graph = graph;
    this.aspect = aspect;
    this.effort = effort;
    this.neighbours = neighboursOf(graph);
    const local = localOrder(graph, this.neighbours);
    this.ranking = rankingOf(graph, local, graph.stageOf.length);
    this.table = new SlotTable(this.ranking);
    this.orders = areaOrders(graph);
    this.reading = readingOf(graph, this.neighbours, this.orders[0]);
  }

  best(): Arrangement {
    const placement = this.finalist(this.promising(this.shapes()));
    this.refine(placement, this.effort.refinement);
    const { rough, final } = this.effort.laneSweeps;
    const ground = groundOf(this.graph, placement, rough);
    return {
      geometry: ground.geometry,
      route: () => waysOn(ground, this.graph, placement, final),
    };
  }

  /** Refines the first placements a little and takes the one that then looks best when drawn. */
  private finalist(placements: readonly Placement[]): Placement {
    const { refinement } = this.effort;
    const finalists = Math.min(this.effort.finalists, Math.floor(this.affordable() / 10));
    const [first] = placements;
    if (!first) throw new Error("A graph has at least one shape.");
    if (finalists < 2) return first;
    let best = first;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of placements.slice(0, finalists)) {
      this.refine(candidate, refinement / (4 * finalists));
      const ground = groundOf(this.graph, candidate, 1);
      const ways = waysOn(ground, this.graph, candidate, 1);
      const cost = this.drawnCost(candidate, ground.geometry, ways);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best;
  }

  private refine(placement: Placement, budget: number): void {
    const { graph, neighbours, ranking, reading } = this;
    refine(graph, neighbours, ranking.local, placement, reading, budget);
  }

  private shapes(): Shape[] {
    const { graph, neighbours, aspect } = this;
    const between = neighbours.out.items.filter(
      (edge) =>
        int(graph.areaOf, int(graph.edges.from, edge)) !== int(graph.areaOf, target(graph, edge)),
    );
    return shapesFor(this.table, this.ranking, this.orders[0], between.length, aspect);
  }

  /** Placements for the best shapes, best first, as far as there is time to compare them. */
  private promising(shapes: readonly Shape[]): Placement[] {
    const starts = shapes.flatMap((shape) =>
      this.orders.slice(0, this.effort.orders).map((order) => ({ shape, order })),
    );
    const tried = starts.slice(0, Math.max(1, Math.min(this.effort.starts, this.affordable())));
    return tried
      .map(({ shape, order }) => {
        const placement = placeAreas(this.graph, this.ranking, this.table, order, shape);
        settleAreas(this.graph, placement, this.reading, this.effort.settling);
        orderCells(this.graph, this.neighbours, placement, this.effort.sweeps);
        return { placement, cost: tried.length > 1 ? this.straightCost(placement) / shape.fit : 0 };
      })
      .sort((a, b) => a.cost - b.cost)
      .map(({ placement }) => placement);
  }

  /** How many placements can be compared by counting all their crossings. */
  private affordable(): number {
    const edgeCount = Math.max(1, this.neighbours.out.items.length);
    return Math.floor(this.effort.comparisons / (edgeCount ** 2 / 2));
  }

  private straightCost(placement: Placement): number {
    const { x, y } = estimateOf(this.graph, placement);
    const { crossings, length } = new StraightEdges(this.graph, this.neighbours, x, y).total();
    return crossings + lengthCost * length + totalReadingCost(placement, this.reading);
  }

  private drawnCost(placement: Placement, geometry: Geometry, ways: Ways): number {
    const { edges } = this.graph;
    const drawn = ways.flatMap((points, edge) =>
      edges.weak[edge] === 1
        ? []
        : [{ from: int(edges.from, edge), to: target(this.graph, edge), points }],
    );
    const fit = Math.min(this.aspect / geometry.width, 1 / geometry.height);
    const length = drawn.reduce((sum, { points }) => sum + lengthOf(points), 0);
    return (
      (crossingCount(drawn) + lengthCost * length + totalReadingCost(placement, this.reading)) / fit
    );
  }
}

function lengthOf(points: readonly number[]): number {
  let length = 0;
  for (let at = 2; at < points.length; at++) {
    length += Math.abs((points[at] ?? 0) - (points[at - 2] ?? 0));
  }
  return length;
}
