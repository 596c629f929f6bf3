import type { Curriculum, Topic } from "../model/curriculum.ts";
import { Groups } from "./groups.ts";
import { type Pair, pairsAcross } from "./pairs.ts";

/** What a person says of two topics. */
export interface Decision {
  readonly one: Topic;
  readonly other: Topic;
  readonly same: boolean;
}

/** Which topics of several curricula are one, and why. */
export interface SameTopics {
  /** A group for each topic of the merged curriculum: what it is made of, in curriculum order. */
  readonly groups: readonly (readonly Topic[])[];
  /** Pairs that were taken for one by their score. */
  readonly accepted: readonly Pair[];
  /** Pairs that nobody has decided, likeliest first. None is said already by those before it. */
  readonly unsure: readonly Pair[];
  /** Decisions that cannot be kept beside the others. */
  readonly contradictions: readonly Decision[];
}

/**
 * Finds the topics that several curricula share. What a person decided holds; of the rest, pairs with
 * a score of `threshold` or more are taken for one, unless that would make one of two topics of the
 * same curriculum. Without a threshold none is.
 */
export function sameTopics(
  curricula: readonly Curriculum[],
  decisions: readonly Decision[] = [],
  threshold: number = Number.POSITIVE_INFINITY,
): SameTopics {
  const topics = curricula.flatMap((curriculum) => curriculum.topics);
  const home = new Map(
    curricula.flatMap((one) => one.topics.map((topic) => [topic, one] as const)),
  );
  const pairs = pairsAcross(curricula);
  const groups = new Groups(topics);
  const contradictions = decide(groups, decisions);
  const accepted = pairs.filter(({ one, other, score }) => {
    if (score < threshold || areSettled(groups, one, other)) return false;
    const homes = new Set(groups.with(one).map((topic) => home.get(topic)));
    if (groups.with(other).some((topic) => homes.has(home.get(topic)))) return false;
    groups.join(one, other);
    return true;
  });
  // What follows from likelier pairs is no question, so that these are supposed to be accepted too.
  const supposed = new Groups(topics);
  decide(supposed, decisions);
  for (const { one, other } of accepted) supposed.join(one, other);
  const unsure = pairs.filter(({ one, other }) => {
    if (areSettled(supposed, one, other)) return false;
    supposed.join(one, other);
    return true;
  });
  return { groups: groups.all(), accepted, unsure, contradictions };
}

const areSettled = (groups: Groups, one: Topic, other: Topic): boolean =>
  groups.areOne(one, other) || groups.areApart(one, other);

/** Keeps all decisions that can be kept, those for one topic first, and gives back the others. */
function decide(groups: Groups, decisions: readonly Decision[]): Decision[] {
  const inOrder = decisions.toSorted((one, other) => Number(other.same) - Number(one.same));
  return inOrder.filter(({ one, other, same }) => {
    if (same ? groups.areApart(one, other) : groups.areOne(one, other)) return true;
    if (same) groups.join(one, other);
    else groups.keepApart(one, other);
    return false;
  });
}
