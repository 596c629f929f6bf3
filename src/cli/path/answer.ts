import type { Curriculum, Hours } from "../../core/model/curriculum.ts";
import { hoursOf } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import { type Fitting, fittingInto } from "../../core/planning/fitting.ts";
import type { Limit } from "../../core/planning/limit.ts";
import { type ComparedOrder, compareOrders } from "../../core/planning/order/compare-orders.ts";
import { orderProblemOf, type Path, pathFor } from "../../core/planning/path.ts";
import { choicesOf } from "../../core/planning/plan/choices.ts";
import type { Choice } from "../../core/planning/plan.ts";
import { type NeededPace, neededPace } from "../../core/scheduling/deadline.ts";
import type { Impossible, ScheduleRequest } from "../../core/scheduling/request.ts";
import { type Schedule, schedule } from "../../core/scheduling/schedule.ts";
import type { PathRequest } from "./request.ts";
import type { TimesRequest } from "./times.ts";

/** Everything that `path` can say. */
export interface PathAnswer {
  readonly request: PathRequest;
  readonly path: Path;
  readonly choices: readonly Choice[];
  /** What can be reached in the hours there are, when they were given. */
  readonly fitting: Fitting | undefined;
  readonly orders: readonly ComparedOrder[] | undefined;
  readonly pace: NeededPace | Impossible | undefined;
  readonly calendar: Schedule | Impossible | undefined;
}

/** Works out what a request asks for. `patience` makes a limit for each search. */
export function pathAnswer(
  curriculum: Curriculum,
  request: PathRequest,
  patience: () => Limit,
): PathAnswer {
  const { question, by, compare, times, within } = request;
  const path = pathFor(curriculum, question, by, { plan: patience(), order: patience() });
  const problem = orderProblemOf(curriculum, question, path.plan);
  const goals = new Set(path.plan.goals);
  const fitting =
    within === undefined ? undefined : fittingInto(problem, goals, within, patience());
  const { sequence } = path.ordering;
  const studied = fitting ? sequence.filter((topic) => fitting.topics.has(topic)) : sequence;
  const steps = studySteps(curriculum, studied);
  const deadline = times && paceFor(steps, times);
  return {
    request,
    path,
    choices: choicesOf(curriculum, question, path.plan, patience()),
    fitting,
    orders: compare ? compareOrders(problem, patience()) : undefined,
    pace: deadline,
    calendar: times && schedule(scheduleRequest(steps, times, deadline)),
  };
}

function studySteps(curriculum: Curriculum, sequence: readonly TopicId[]) {
  return topicsOf(curriculum, sequence).map((topic): { topic: TopicId; hours: Hours } => ({
    topic: topic.id,
    hours: hoursOf(topic),
  }));
}

type Steps = ScheduleRequest["steps"];

function paceFor(steps: Steps, times: TimesRequest): NeededPace | Impossible | undefined {
  const { by } = times;
  return by === undefined ? undefined : neededPace({ ...scheduleRequest(steps, times), by });
}

/** A calendar by the hours that were given or, without them, by those that the deadline needs. */
function scheduleRequest(
  steps: Steps,
  { availability, habits, reviews, hoursGiven }: TimesRequest,
  deadline?: NeededPace | Impossible,
): ScheduleRequest {
  const pace = deadline?.kind === "needed pace" ? deadline.figures.middle.pace : undefined;
  const hours = !hoursGiven && pace?.kind === "pace" ? pace.hours : availability.hours;
  return {
    steps,
    availability: { ...availability, hours },
    ...(habits && { habits }),
    ...(reviews && { reviews }),
  };
}
