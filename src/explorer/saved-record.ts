import * as v from "valibot";
import { GoalId, TopicId } from "../core/model/ids.ts";
import { type Learner, marks } from "../core/model/learner.ts";
import type { OrderBy } from "../core/planning/order/order-by.ts";
import { fewestOf } from "../core/planning/plan.ts";
import type { Target } from "../core/planning/target.ts";
import { journeyRecord, writtenJourney } from "./route/journey-record.ts";
import { type Journey, newJourney } from "./route/route-state.ts";
import { habitNames, type Times, usualTimes } from "./times.ts";
import { noWishes, type Wishes } from "./wishes.ts";

/** What is kept for a person in one curriculum. */
export interface LearnerRecord {
  readonly learner: Learner;
  readonly target: Target | undefined;
  readonly wishes: Wishes;
  readonly times: Times;
  readonly journey?: Journey;
}

const topicId = v.pipe(v.string(), v.transform(TopicId));
const goalId = v.pipe(v.string(), v.transform(GoalId));

const target = v.variant("kind", [
  v.object({ kind: v.literal("goal"), goal: goalId }),
  v.object({ kind: v.literal("topic"), topic: topicId }),
]);

const orderBy = v.custom<OrderBy>(
  (value) => typeof value === "string" && /^(near|area|payoff|document:.+)$/.test(value),
);
const positive = v.pipe(v.number(), v.finite(), v.minValue(0));
const preference = v.pipe(
  v.object({ take: topicId, for: v.optional(topicId) }),
  v.transform(({ take, for: only }) => (only === undefined ? { take } : { take, for: only })),
);

const wishes = v.object({
  by: orderBy,
  fewest: v.picklist(fewestOf),
  prefer: v.array(preference),
  avoid: v.pipe(
    v.array(topicId),
    v.transform((ids) => new Set(ids)),
  ),
  withHelps: v.boolean(),
  within: v.optional(positive),
});

const dayHours = v.pipe(positive, v.maxValue(24));
const times = v.object({
  hours: v.tuple([dayHours, dayHours, dayHours, dayHours, dayHours, dayHours, dayHours]),
  start: v.string(),
  by: v.string(),
  daysOff: v.array(v.object({ from: v.string(), to: v.string() })),
  habits: v.pipe(
    v.array(v.picklist(habitNames)),
    v.transform((names) => new Set(names)),
  ),
  reviews: v.boolean(),
});

/**
 * Version 1. Marks are a list of pairs, so that no topic id is ever an object's key. Wishes,
 * times and the journey came later: a record without them is read with the usual ones.
 */
const record = v.object({
  version: v.literal(1),
  marks: v.array(v.tuple([topicId, v.picklist(marks)])),
  target: v.optional(target),
  wishes: v.optional(wishes),
  times: v.optional(times),
  journey: journeyRecord,
});

/** The record in a kept text, or undefined when the text is not one that this version wrote. */
export function parseRecord(text: string): LearnerRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(record, value);
  if (!parsed.success) return undefined;
  const { output } = parsed;
  return {
    learner: { marks: new Map(output.marks) },
    target: output.target,
    wishes: output.wishes ? { ...output.wishes, within: output.wishes.within } : noWishes,
    times: output.times ?? usualTimes,
    ...(output.journey && { journey: output.journey }),
  };
}

/** The text to keep; `parseRecord` reads it back to the same record. */
export function writeRecord({ learner, target, ...kept }: LearnerRecord): string {
  return JSON.stringify({
    version: 1,
    marks: [...learner.marks],
    target,
    wishes: { ...kept.wishes, avoid: [...kept.wishes.avoid] },
    times: { ...kept.times, habits: [...kept.times.habits] },
    journey: writtenJourney(kept.journey ?? newJourney),
  });
}
