import type { Planner } from "../../explorer/planner/planner.ts";
import { patience } from "./patience.ts";
import { workerPlanner } from "./worker-planner.ts";

/**
 * A planner beside the page or, where the browser refuses workers, in it. It is started when a
 * curriculum opens, so that its code is no part of the first load.
 */
export function pagePlanner(): Planner {
  let started: Planner | undefined;
  return {
    open: (curriculum) => {
      started ??= start();
      started.open(curriculum);
    },
    ask: (subject, question, tell) => started?.ask(subject, question, tell),
  };
}

function start(): Planner {
  try {
    return workerPlanner();
  } catch {
    return latePlanner();
  }
}

/** A planner in the page, whose code is fetched only now. */
function latePlanner(): Planner {
  const planner = import("../../explorer/planner/in-page-planner.ts").then(({ inPagePlanner }) =>
    inPagePlanner(patience),
  );
  return {
    open: (curriculum) => void planner.then((ready) => ready.open(curriculum)),
    ask: (subject, question, tell) =>
      void planner.then((ready) => ready.ask(subject, question, tell)),
  };
}
