import type { Planner } from "../../explorer/planner/planner.ts";
import { aLull } from "../with-breaks.ts";
import { latePlanner } from "./late-planner.ts";
import { workerPlanner } from "./worker-planner.ts";

/**
 * A planner beside the page or, where the browser refuses workers, in it. It is started after a
 * curriculum has opened, so that its code is no part of the first load.
 */
export function pagePlanner(): Planner {
  return latePlanner(() => aLull().then(start));
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
