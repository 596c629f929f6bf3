import type { Curriculum } from "../../core/model/curriculum.ts";
import { hoursOf, hoursTogether } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById, topicsOf } from "../../core/model/topic-lookup.ts";
import type { Fitting } from "../../core/planning/fitting.ts";
import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import type { Ordering } from "../../core/planning/order/order-by.ts";
import type { Blocked, Choice, Reason, Step } from "../../core/planning/plan.ts";
import { type Target, topicsAimedAt } from "../../core/planning/target.ts";
import { weeksOf } from "../../core/scheduling/weeks.ts";
import { blockedReason } from "../../formats/export/blocked-reason.ts";
import { english } from "../../language/english.ts";
import type { PathAnswer } from "../path/answer.ts";

/** The answer of `path` as one JSON value. Hours are numbers; a step's are low and high. */
export function pathJson(curriculum: Curriculum, answer: PathAnswer): string {
  const { request, path, choices, fitting, orders, pace, calendar } = answer;
  const { plan, ordering } = path;
  const { known } = request.question;
  const value = {
    goals: request.targets.map(targetId),
    known: curriculum.topics.filter(({ id }) => known.has(id)).map(({ id }) => id),
    hours: plan.hours,
    withoutHours: plan.withoutHours,
    fewest: plan.fewest,
    optimal: plan.optimal,
    lowerBound: plan.lowerBound,
    choices: choices.map(choiceJson),
    order: orderJson(ordering),
    ...(orders && { orders: orders.map(comparedJson) }),
    steps: path.steps.map((step) => stepJson(curriculum, request.targets, step)),
    ...(fitting && { within: fittingJson(curriculum, request.within, fitting) }),
    blocked: blockedJson(curriculum, plan.blocked),
    ...(pace && { pace }),
    ...(calendar && { calendar: calendarJson(calendar) }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Goals that cannot be reached, with the reason as data and as a sentence. */
export const blockedJson = (curriculum: Curriculum, blocked: readonly Blocked[]) =>
  blocked.map((one) => ({ ...one, reason: blockedReason(english, curriculum, one) }));

const targetId = (target: Target): string => (target.kind === "goal" ? target.goal : target.topic);

function choiceJson({ topic, took, instead }: Choice) {
  return {
    topic,
    took: together(took),
    instead: instead.map(({ topics, extraHours }) => ({
      id: together(topics),
      topics,
      extraHours,
    })),
  };
}

/** One alternative; one that asks for several topics names them all. */
const together = (topics: readonly TopicId[]): string => topics.join(" & ");

function fittingJson(
  curriculum: Curriculum,
  within: number | undefined,
  { topics, reached, most, proven }: Fitting,
) {
  const counts = ([goals, projects, others]: Fitting["reached"]) => ({ goals, projects, others });
  return {
    hours: within,
    topics: [...topics],
    takes: hoursTogether(topicsOf(curriculum, topics)),
    reached: counts(reached),
    most: counts(most),
    proven,
  };
}

const orderJson = ({ by, cost, lowerBound, proven }: Ordering) => ({
  by,
  cost,
  lowerBound,
  proven,
});

function comparedJson({ ordering, measures, firstTarget }: ComparedOrder) {
  return {
    ...orderJson(ordering),
    measures: [...measures].map(([by, cost]) => ({ by, cost })),
    hoursToFirstGoal: firstTarget ?? null,
  };
}

function stepJson(curriculum: Curriculum, targets: readonly Target[], step: Step) {
  const topic = topicsById(curriculum).get(step.topic);
  const served = new Set(step.for);
  const isServed = (target: Target) =>
    topicsAimedAt(curriculum, target).some((goal) => served.has(goal));
  return {
    id: step.topic,
    title: topic?.title,
    hours: topic && hoursOf(topic),
    for: targets.filter(isServed).map(targetId),
    needs: step.needs.map(reasonJson),
    helps: step.eased.map(reasonJson),
    opens: step.opens,
  };
}

const reasonJson = ({ topic, why }: Reason) => ({ topic, ...(why !== undefined && { why }) });

function calendarJson(calendar: NonNullable<PathAnswer["calendar"]>) {
  if (calendar.kind === "impossible") return calendar;
  return { ...calendar, weeks: weeksOf(calendar) };
}
