import { Groups } from "./groups.ts";
import type { Likeness } from "./likeness.ts";

/** Two things of different curricula that may be one. */
export interface PairOf<Thing> extends Likeness {
  /** The one of the curriculum that was named first. */
  readonly one: Thing;
  readonly other: Thing;
}

/** What a person says of two things. */
export interface DecisionOn<Thing> {
  readonly one: Thing;
  readonly other: Thing;
  readonly same: boolean;
}

/** What is to be settled, and by what. */
export interface Question<Thing> {
  /** All that there is to be grouped; what is only named in a pair or a decision need not be here. */
  readonly things: Iterable<Thing>;
  /** Tells the curriculum of a thing from those of others. */
  readonly homeOf: (thing: Thing) => unknown;
  /** Likeliest first. */
  readonly pairs: readonly PairOf<Thing>[];
  readonly decisions: readonly DecisionOn<Thing>[];
  /** From which score up pairs are taken for one. */
  readonly threshold: number;
}

/** Which things are one, and why. */
export interface Settled<Thing> {
  /** A group for each thing that there will be: what it is made of, in the order they were named. */
  readonly groups: readonly (readonly Thing[])[];
  /** Pairs that were taken for one by their score. */
  readonly accepted: readonly PairOf<Thing>[];
  /** Pairs that nobody has decided, likeliest first. None is said already by those before it. */
  readonly unsure: readonly PairOf<Thing>[];
  /** Decisions that cannot be kept beside the others. */
  readonly contradictions: readonly DecisionOn<Thing>[];
}

/**
 * Groups what is one. What a person decided holds; of the rest, pairs with a score of `threshold` or
 * more are taken for one, unless that would make one of two things of the same curriculum.
 */
export function settle<Thing>(question: Question<Thing>): Settled<Thing> {
  const { things, homeOf, pairs, decisions, threshold } = question;
  const groups = new Groups(things);
  const contradictions = decide(groups, decisions);
  const accepted = pairs.filter(({ one, other, score }) => {
    if (score < threshold || areSettled(groups, one, other)) return false;
    const homes = new Set(groups.with(one).map(homeOf));
    if (groups.with(other).some((thing) => homes.has(homeOf(thing)))) return false;
    groups.join(one, other);
    return true;
  });
  // What follows from likelier pairs is no question, so that these are supposed to be accepted too.
  const supposed = new Groups(things);
  decide(supposed, decisions);
  for (const { one, other } of accepted) supposed.join(one, other);
  const unsure = pairs.filter(({ one, other }) => {
    if (areSettled(supposed, one, other)) return false;
    supposed.join(one, other);
    return true;
  });
  return { groups: groups.all(), accepted, unsure, contradictions };
}

const areSettled = <Thing>(groups: Groups<Thing>, one: Thing, other: Thing): boolean =>
  groups.areOne(one, other) || groups.areApart(one, other);

/** Keeps all decisions that can be kept, those for one thing first, and gives back the others. */
function decide<Thing>(
  groups: Groups<Thing>,
  decisions: readonly DecisionOn<Thing>[],
): DecisionOn<Thing>[] {
  const inOrder = decisions.toSorted((one, other) => Number(other.same) - Number(one.same));
  return inOrder.filter(({ one, other, same }) => {
    if (same ? groups.areApart(one, other) : groups.areOne(one, other)) return true;
    if (same) groups.join(one, other);
    else groups.keepApart(one, other);
    return false;
  });
}
