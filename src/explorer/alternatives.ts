import type { TopicId } from "../core/model/ids.ts";
import type { Preference } from "../core/planning/plan/plan-question.ts";
import type { Choice } from "../core/planning/plan.ts";

/** One of the other parts of a choice, with its price. */
export type Alternative = Choice["instead"][number];

/** The preferences of a person who takes an alternative: what they took in the same choice before is forgotten. */
export function taking(
  prefer: readonly Preference[],
  choice: Choice,
  alternative: Alternative,
): readonly Preference[] {
  const take = tellingTopic(choice, alternative);
  if (take === undefined) return prefer;
  const parts = new Set([...choice.took, ...choice.instead.flatMap(({ topics }) => topics)]);
  const others = prefer.filter((one) => one.for !== choice.topic || !parts.has(one.take));
  return [...others, { take, for: choice.topic }];
}

/** The topic that stands for an alternative: the first that belongs to no other part of the choice. */
function tellingTopic(choice: Choice, alternative: Alternative): TopicId | undefined {
  const rivals = choice.instead.filter((other) => other !== alternative);
  const shared = new Set([...choice.took, ...rivals.flatMap(({ topics }) => topics)]);
  return alternative.topics.find((topic) => !shared.has(topic)) ?? alternative.topics[0];
}
