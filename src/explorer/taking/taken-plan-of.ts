import type { TakenPlan } from "../../formats/export/taken-plan.ts";
import type { CalendarAnswer } from "../planner/questions.ts";
import { type ExplorerState, openCurriculum } from "../state.ts";
import { fittingOf, wayOf } from "../way.ts";

/** The way of a state as it can be taken along; with the calendar when `dated` and there is one. */
export function takenPlanOf(state: ExplorerState, dated: boolean): TakenPlan | undefined {
  const curriculum = openCurriculum(state);
  const way = wayOf(state);
  if (!curriculum || !way?.answer) return undefined;
  const answer = dated ? calendarOf(state) : undefined;
  const schedule = answer?.schedule.kind === "schedule" ? answer.schedule : undefined;
  const fits = fittingOf(state)?.answer.topics;
  return {
    curriculum,
    title: way.title,
    goals: way.answer.path.plan.goals,
    steps: dated || !fits ? way.steps : way.steps.filter(({ topic }) => fits.has(topic)),
    calendar: answer && schedule && { schedule, weeks: answer.weeks },
  };
}

/** The calendar of the way as it is now; nothing while it is being laid out. */
export function calendarOf(state: ExplorerState): CalendarAnswer | undefined {
  const { calendar, way } = state.answers;
  return calendar?.question.steps === way?.answer.path.ordering.sequence
    ? calendar?.answer
    : undefined;
}
