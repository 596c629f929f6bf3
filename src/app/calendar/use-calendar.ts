import { useState } from "react";
import type { Asked } from "../../explorer/planner/questions.ts";
import { useExplorerState, useWay } from "../explorer-context.tsx";

/**
 * What the planner said last about the calendar. Between a change and the answer to it that is the
 * calendar before; only what was said before this panel came up, about another way, is left out.
 */
export function useCalendar(): Asked["calendar"] | undefined {
  const asked = useExplorerState((state) => state.answers.calendar);
  const sequence = useWay()?.answer?.path.ordering.sequence;
  const [isOurs, setIsOurs] = useState(false);
  const isCurrent = sequence !== undefined && asked?.question.steps === sequence;
  if (isCurrent && !isOurs) setIsOurs(true);
  return isCurrent || isOurs ? asked : undefined;
}
