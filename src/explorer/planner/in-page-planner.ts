import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Answering, Patience } from "./answering.ts";
import type { Planner } from "./planner.ts";

/** A planner that answers on the spot, the best answer only. For where there are no workers. */
export function inPagePlanner(patience: Patience, answering: Answering): Planner {
  let opened: Curriculum | undefined;
  return {
    open: (curriculum) => {
      opened = curriculum;
    },
    ask: (subject, question, tell) => {
      const answers = opened && answering[subject]?.(opened, question, patience);
      for (const answer of answers ?? []) tell(answer);
    },
  };
}
