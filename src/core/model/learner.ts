import type { TopicId } from "./ids.ts";

/** How a person stands to a topic. A topic without a mark is simply not begun. */
export const marks = ["known", "learning", "aside"] as const;
export type Mark = (typeof marks)[number];

/** What a person has said about topics. `aside` means "not for me": shown quietly, still planned when needed. */
export interface Learner {
  readonly marks: ReadonlyMap<TopicId, Mark>;
}

export const newLearner: Learner = { marks: new Map() };

/** The topics the learner marked as known, without what those imply. */
export function markedAsKnown(learner: Learner): Set<TopicId> {
  const known = new Set<TopicId>();
  for (const [topic, mark] of learner.marks) if (mark === "known") known.add(topic);
  return known;
}
