import type { Curriculum } from "../../core/model/curriculum.ts";
import { answersTo, type Patience } from "./answers.ts";
import type { Planner } from "./planner.ts";

/** A planner that answers on the spot, the best answer only. For where there are no workers. */
export function inPagePlanner(patience: Patience): Planner {
  let opened: Curriculum | undefined;
  return {
    open: (curriculum) => {
      opened = curriculum;
    },
    ask: (subject, question, tell) => {
      if (!opened) return;
      for (const answer of answersTo[subject](opened, question, patience)) tell(answer);
    },
  };
}
