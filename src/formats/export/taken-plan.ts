import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { mentions } from "../../core/model/requirement.ts";
import { topicsById, topicsOf } from "../../core/model/topic-lookup.ts";
import type { Step } from "../../core/planning/plan.ts";
import type { Schedule } from "../../core/scheduling/schedule.ts";
import type { Week } from "../../core/scheduling/weeks.ts";
import type { Words } from "../../language/english.ts";

/** A way that somebody takes along: what is to be learnt, in which order and, where it is known, when. */
export interface TakenPlan {
  readonly curriculum: Curriculum;
  /** What the way leads to. */
  readonly title: string;
  readonly goals: readonly TopicId[];
  readonly steps: readonly Step[];
  readonly calendar: TakenCalendar | undefined;
}

export interface TakenCalendar {
  readonly schedule: Schedule;
  /** The weeks to be shown, in order. */
  readonly weeks: readonly Week[];
}

/** A way with its calendar. */
export type DatedPlan = TakenPlan & { readonly calendar: TakenCalendar };

/** One step with what a reader is told about it. */
export interface TakenStep {
  /** From 1. */
  readonly number: number;
  readonly topic: Topic;
  readonly area: string;
  /** Sentences that say why it is learnt: it is a goal, or what for. */
  readonly reasons: readonly string[];
  /** The titles of what it builds on. */
  readonly needs: readonly string[];
}

/** The steps of a plan by topic, in order. */
export function takenSteps(
  words: Words,
  { curriculum, goals, steps }: TakenPlan,
): Map<TopicId, TakenStep> {
  const topics = topicsById(curriculum);
  const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
  return new Map(
    steps.flatMap((step, index) => {
      const topic = topics.get(step.topic);
      if (!topic) return [];
      const needs = new Set(step.needs.map((need) => need.topic));
      const taken = {
        number: index + 1,
        topic,
        area: areas.get(topic.area) ?? topic.area,
        reasons: reasonsFor(words, curriculum, step, goals),
        needs: topicsOf(curriculum, needs).map(({ title }) => title),
      };
      return [[step.topic, taken] as const];
    }),
  );
}

/** Why a step is learnt, as sentences: it is a goal; the next step that needs it, and what for. */
export function reasonsFor(
  { takeAway }: Words,
  curriculum: Curriculum,
  step: Step,
  goals: readonly TopicId[],
): string[] {
  const [first, ...others] = topicsOf(curriculum, step.opens);
  const goal = goals.includes(step.topic) ? [takeAway.isGoal] : [];
  if (!first) return goal;
  const why = mentions(first.requires).find((mention) => mention.topic === step.topic)?.why;
  const topics = others.length === 0 ? first.title : takeAway.andMore(first.title, others.length);
  return [...goal, why === undefined ? takeAway.isFor(topics) : takeAway.isForBecause(topics, why)];
}
