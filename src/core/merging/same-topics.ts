import type { Curriculum, Topic } from "../model/curriculum.ts";
import { type Pair, pairsAcross } from "./pairs.ts";
import { type DecisionOn, type Settled, settle } from "./settle.ts";

/** What a person says of two topics. */
export type Decision = DecisionOn<Topic>;

/** Which topics of several curricula are one, and why. Groups are in curriculum order. */
export type SameTopics = Settled<Topic>;

/**
 * Finds the topics that several curricula share. What a person decided holds; of the rest, pairs with
 * a score of `threshold` or more are taken for one, unless that would make one of two topics of the
 * same curriculum. Without a threshold none is.
 * @param pairs what `pairsAcross` found, where it has been asked already
 */
export function sameTopics(
  curricula: readonly Curriculum[],
  decisions: readonly Decision[] = [],
  threshold: number = Number.POSITIVE_INFINITY,
  pairs: readonly Pair[] = pairsAcross(curricula),
): SameTopics {
  const home = new Map(
    curricula.flatMap((one) => one.topics.map((topic) => [topic, one] as const)),
  );
  return settle({
    things: home.keys(),
    homeOf: (topic) => home.get(topic),
    pairs,
    decisions,
    threshold,
  });
}
