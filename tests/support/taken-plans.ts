import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { hoursOf } from "../../src/core/model/hours.ts";
import { TopicId } from "../../src/core/model/ids.ts";
import { topicsOf } from "../../src/core/model/topic-lookup.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import { pathFor } from "../../src/core/planning/path.ts";
import { planQuestion } from "../../src/core/planning/plan/plan-question.ts";
import type { ScheduleRequest } from "../../src/core/scheduling/request.ts";
import { weeksOf } from "../../src/core/scheduling/weeks.ts";
import type { DatedPlan, TakenPlan } from "../../src/formats/export/taken-plan.ts";
import { scheduled } from "./schedules.ts";

/** The way to some topics, by a newcomer, as it is taken along. */
export function takenPlan(curriculum: Curriculum, title: string, goals: string[]): TakenPlan {
  const ids = goals.map(TopicId);
  const limits = { plan: noLimit, order: noLimit };
  const { steps, plan } = pathFor(curriculum, planQuestion(ids, new Set()), "area", limits);
  return { curriculum, title, goals: plan.goals, steps, calendar: undefined };
}

/** A plan laid over a calendar. */
export function dated(plan: TakenPlan, times: Omit<ScheduleRequest, "steps">): DatedPlan {
  const topics = topicsOf(
    plan.curriculum,
    plan.steps.map(({ topic }) => topic),
  );
  const steps = topics.map((topic) => ({ topic: topic.id, hours: hoursOf(topic) }));
  const schedule = scheduled({ ...times, steps });
  return { ...plan, calendar: { schedule, weeks: weeksOf(schedule) } };
}
