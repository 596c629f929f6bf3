import * as v from "valibot";
import { GoalId, TopicId } from "../core/model/ids.ts";
import { type Learner, marks, newLearner } from "../core/model/learner.ts";
import type { OrderBy } from "../core/planning/order/order-by.ts";
import { fewestOf } from "../core/planning/plan.ts";
import type { Aim } from "./aim.ts";
import { diary } from "./diary/saved-diary.ts";
import { journeyRecord, writtenJourney } from "./route/journey-record.ts";
import { type Journey, newJourney } from "./route/route-state.ts";
import { habitNames, type Times, usualTimes } from "./times.ts";
import { noWishes, type Wishes } from "./wishes.ts";

/** What is kept for a person in one curriculum. A state has it too. */
export interface LearnerRecord {
  readonly learner: Learner;
  readonly target: Aim | undefined;
  /** What the person wants to learn some day, whether or not it is the goal now. */
  readonly list: ReadonlySet<TopicId>;
  readonly wishes: Wishes;
  readonly times: Times;
  /** How the way was begun and gone. */
  readonly journey: Journey;
}

const topicId = v.pipe(v.string(), v.transform(TopicId));
const goalId = v.pipe(v.string(), v.transform(GoalId));

const target = v.variant("kind", [
  v.object({ kind: v.literal("goal"), goal: goalId }),
  v.object({ kind: v.literal("topic"), topic: topicId }),
  v.object({ kind: v.literal("list") }),
]);
const topicSet = v.pipe(
  v.array(topicId),
  v.transform((ids): ReadonlySet<TopicId> => new Set(ids)),
);

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
  avoid: topicSet,
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
  done: v.optional(diary, []),
});

/**
 * Version 1. Marks are a list of pairs, so that no topic id is ever an object's key. Wishes,
 * times, the list and the journey came later: a record without them is read with the usual ones.
 */
const record = v.object({
  version: v.literal(1),
  marks: v.array(v.tuple([topicId, v.picklist(marks)])),
  target: v.optional(target),
  list: v.optional(topicSet),
  wishes: v.optional(wishes),
  times: v.optional(times),
  journey: journeyRecord,
});

/** What is kept for somebody who has not said anything yet. */
export const nothingKept: LearnerRecord = {
  learner: newLearner,
  target: undefined,
  list: new Set(),
  wishes: noWishes,
  times: usualTimes,
  journey: newJourney,
};

/** What of something that has it, and perhaps more, is kept. */
export function recordOf(record: LearnerRecord): LearnerRecord {
  const { learner, target, list, wishes, times, journey } = record;
  return { learner, target, list, wishes, times, journey };
}

/** The record in a kept text, or undefined when the text is not one that this version wrote. */
export function parseRecord(text: string): LearnerRecord | undefined {
  try {
    return readRecord(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The record that a value from a file is, or undefined when it is none. */
export function readRecord(value: unknown): LearnerRecord | undefined {
  const parsed = v.safeParse(record, value);
  if (!parsed.success) return undefined;
  const { output } = parsed;
  return {
    learner: { marks: new Map(output.marks) },
    target: output.target,
    list: output.list ?? nothingKept.list,
    wishes: output.wishes ? { ...output.wishes, within: output.wishes.within } : noWishes,
    times: output.times ?? usualTimes,
    journey: output.journey ?? newJourney,
  };
}

/** The text to keep; `parseRecord` reads it back to the same record. */
export function writeRecord(record: LearnerRecord): string {
  return JSON.stringify(plainRecord(record));
}

/** A record as JSON has it; `readRecord` reads it back to the same record. */
export function plainRecord({ learner, target, list, ...kept }: LearnerRecord): object {
  return {
    version: 1,
    marks: [...learner.marks],
    target,
    list: [...list],
    wishes: { ...kept.wishes, avoid: [...kept.wishes.avoid] },
    times: { ...kept.times, habits: [...kept.times.habits] },
    journey: writtenJourney(kept.journey),
  };
}
