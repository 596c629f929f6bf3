import type { TopicId } from "../core/model/ids.ts";
import type { Preference } from "../core/planning/plan/plan-question.ts";
import type { Choice } from "../core/planning/plan.ts";

/** One of the other parts of a choice, with its price. */
export type Alternative = Choice["instead"][number];

/**
 * The wish for an alternative. A part of several topics is told by the first of them that belongs to
 * no other part.
 */
export function preferenceFor(choice: Choice, alternative: Alternative): Preference | undefined {
  const rivals = choice.instead.filter((other) => other !== alternative);
  const shared = new Set([...choice.took, ...rivals.flatMap(({ topics }) => topics)]);
  const [first] = alternative.topics;
  const take = alternative.topics.find((topic) => !shared.has(topic)) ?? first;
  return take === undefined ? undefined : { take, for: choice.topic };
}

/** The preferences with one more, which takes the place of an earlier one in the same choice. */
export function taking(
  prefer: readonly Preference[],
  choice: Choice,
  wished: Preference,
): readonly Preference[] {
  const parts = new Set<TopicId>([
    ...choice.took,
    ...choice.instead.flatMap(({ topics }) => topics),
  ]);
  return [...prefer.filter((one) => one.for !== choice.topic || !parts.has(one.take)), wished];
}
