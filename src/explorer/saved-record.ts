import * as v from "valibot";
import { GoalId, TopicId } from "../core/model/ids.ts";
import { type Learner, marks } from "../core/model/learner.ts";
import type { Target } from "../core/planning/target.ts";

/** What is kept for a person in one curriculum. */
export interface LearnerRecord {
  readonly learner: Learner;
  readonly target: Target | undefined;
}

const topicId = v.pipe(v.string(), v.transform(TopicId));
const goalId = v.pipe(v.string(), v.transform(GoalId));

const target = v.variant("kind", [
  v.object({ kind: v.literal("goal"), goal: goalId }),
  v.object({ kind: v.literal("topic"), topic: topicId }),
]);

/** Version 1. Marks are a list of pairs, so that no topic id is ever an object's key. */
const record = v.object({
  version: v.literal(1),
  marks: v.array(v.tuple([topicId, v.picklist(marks)])),
  target: v.optional(target),
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
  return { learner: { marks: new Map(parsed.output.marks) }, target: parsed.output.target };
}

/** The text to keep; `parseRecord` reads it back to the same record. */
export function writeRecord({ learner, target }: LearnerRecord): string {
  return JSON.stringify({ version: 1, marks: [...learner.marks], target });
}
