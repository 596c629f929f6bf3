import type { Planner } from "../../explorer/planner/planner.ts";

/** A planner whose code is fetched only when it is first asked for. */
export function latePlanner(fetchPlanner: () => Promise<Planner>): Planner {
  let planner: Promise<Planner> | undefined;
  const fetched = () => {
    planner ??= fetchPlanner();
    return planner;
  };
  return {
    open: (curriculum) => void fetched().then((ready) => ready.open(curriculum)),
    ask: (subject, question, tell) =>
      void fetched().then((ready) => ready.ask(subject, question, tell)),
  };
}
