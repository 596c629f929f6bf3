import type { Planner } from "../../explorer/planner/planner.ts";
import { latePlanner } from "./late-planner.ts";
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
    return latePlanner(() =>
      import("./whole-planner.ts").then(({ wholePlanner }) => wholePlanner()),
    );
  }
}
