import type { Limit } from "../limit.ts";
import { AreaVisits } from "./area-visits.ts";
import { growSets } from "./grow-sets.ts";
import type { OrderProblem } from "./order-problem.ts";
import type { Solved } from "./solve-pairs.ts";

/** How many sets a layer of the search may have, from one search to the next. */
const widths = [1, 16, 256, 4096, 32_768];

/** The order that changes least often from one area to another, and the number of changes. */
export function fewestChanges(problem: OrderProblem, limit: Limit): Solved {
  const visiting = new AreaVisits(problem);
  let visits: readonly number[] = visiting.plain();
  let bound = visiting.least;
  for (const width of widths) {
    if (visits.length <= bound || limit.isSpent()) break;
    const { moves, open } = growSets(visiting, visiting.least, visits.length, width, limit);
    if (moves) visits = moves;
    bound = Math.max(bound, Math.min(visits.length, open));
  }
  const changes = (count: number) => Math.max(0, count - 1);
  return {
    sequence: visiting.sequence(visits),
    cost: changes(visits.length),
    lowerBound: changes(Math.min(visits.length, bound)),
  };
}
