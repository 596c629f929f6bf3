import type { DecisionOn, PairOf, Settled } from "../../core/merging/settle.ts";
import { settle } from "../../core/merging/settle.ts";
import { remembered } from "../../core/model/remembered.ts";
import type { ComparedTopic, Comparison } from "./comparison.ts";

/** What a person says of a pair; `open` is what they have not decided, and is kept apart. */
export const verdicts = ["open", "same", "different"] as const;
export type Verdict = (typeof verdicts)[number];

/** How far somebody is who decides which topics of several documents are the same. */
export interface Review {
  readonly comparison: Comparison;
  /** Every topic that a pair or a decision names, by its handle. */
  readonly topics: ReadonlyMap<string, ComparedTopic>;
  /** One for each pair at most, by handles. */
  readonly decisions: readonly DecisionOn<string>[];
  /** What had been decided before each step, the last step last. */
  readonly past: readonly (readonly DecisionOn<string>[])[];
}

/** Two topics on which a person decides, or has decided. */
export interface ReviewedPair {
  readonly one: ComparedTopic;
  readonly other: ComparedTopic;
  readonly verdict: Verdict;
  /** Nothing for topics that only a person has put together. */
  readonly score: number | undefined;
  readonly reason: string | undefined;
  /** What else is one with either of them already, so that it is or would be one with both. */
  readonly others: readonly ComparedTopic[];
}

/** A review to begin with. Decisions that were made earlier hold where their topics are still there. */
export function beginReview(
  comparison: Comparison,
  earlier: readonly DecisionOn<string>[] = [],
): Review {
  const topics = byHandle(comparison.topics);
  const decisions = earlier.filter(({ one, other }) => topics.has(one) && topics.has(other));
  return { comparison, topics, decisions, past: [] };
}

/** Every pair that is to be decided or was, likeliest first; what a person put together comes last. */
export const reviewedPairs = remembered((review: Review): readonly ReviewedPair[] => {
  const { comparison, decisions, topics } = review;
  const decided = new Map(decisions.map((decision) => [keyOf(decision), decision.same]));
  const { unsure, groups } = settled(review);
  const asked = new Set(unsure.map(keyOf));
  const groupOf = new Map(groups.flatMap((group) => group.map((handle) => [handle, group])));
  const othersOf = (pair: Named) =>
    [...new Set([pair.one, pair.other].flatMap((handle) => groupOf.get(handle) ?? []))]
      .filter((handle) => handle !== pair.one && handle !== pair.other)
      .flatMap((handle) => topics.get(handle) ?? []);
  const pairs: (PairOf<string> | DecisionOn<string>)[] = comparison.pairs.filter(
    (pair) => decided.has(keyOf(pair)) || asked.has(keyOf(pair)),
  );
  const proposed = new Set(pairs.map(keyOf));
  return [...pairs, ...decisions.filter((one) => !proposed.has(keyOf(one)))].flatMap((pair) => {
    const [one, other] = [topics.get(pair.one), topics.get(pair.other)];
    if (!one || !other) return [];
    const same = decided.get(keyOf(pair));
    const verdict = same === undefined ? "open" : same ? "same" : "different";
    const { score, reason } = "score" in pair ? pair : { score: undefined, reason: undefined };
    return [{ one, other, verdict, score, reason, others: othersOf(pair) }];
  });
});

/** Whether topics of one document are or would be one because of a pair. */
export function isWithinOne({ one, other, others }: ReviewedPair): boolean {
  const sources = [one, other, ...others].map(({ source }) => source);
  return new Set(sources).size < sources.length;
}

/** How many pairs have each verdict. */
export const verdictCounts = remembered((review: Review): Readonly<Record<Verdict, number>> => {
  const counts = { open: 0, same: 0, different: 0 };
  for (const { verdict } of reviewedPairs(review)) counts[verdict]++;
  return counts;
});

/** Two topics, of which a decision cannot be kept beside what was decided before. */
export interface Conflict {
  readonly conflict: DecisionOn<string>;
}

/** The review after a person has decided on a pair, or the earlier decision that speaks against it. */
export function decide(
  review: Review,
  one: string,
  other: string,
  verdict: Verdict,
): Review | Conflict {
  const key = keyOf({ one, other });
  const others = review.decisions.filter((decision) => keyOf(decision) !== key);
  const decisions =
    verdict === "open" ? others : [...others, { one, other, same: verdict === "same" }];
  const next = step(review, decisions);
  const [conflict] = settled(next).contradictions;
  return conflict ? { conflict } : next;
}

/** Takes all undecided pairs from a score up for the same, but never two topics of one document. */
export function acceptFrom(review: Review, threshold: number): Review {
  const accepted = settled(review, threshold).accepted.map(({ one, other }) => ({
    one,
    other,
    same: true,
  }));
  return accepted.length === 0 ? review : step(review, [...review.decisions, ...accepted]);
}

/** How many pairs `acceptFrom` would take. */
export function acceptable(review: Review, threshold: number): number {
  return settled(review, threshold).accepted.length;
}

/** Takes decisions that were written down in the place of those made so far. */
export function withWritten(
  review: Review,
  written: readonly DecisionOn<string>[],
  topics: readonly ComparedTopic[],
): Review {
  return { ...step(review, written), topics: new Map([...review.topics, ...byHandle(topics)]) };
}

/** Takes the last step back. */
export function undone(review: Review): Review {
  const decisions = review.past.at(-1);
  return decisions ? { ...review, decisions, past: review.past.slice(0, -1) } : review;
}

const byHandle = (topics: readonly ComparedTopic[]) =>
  new Map(topics.map((topic) => [topic.handle, topic]));

const step = (review: Review, decisions: readonly DecisionOn<string>[]): Review => ({
  ...review,
  decisions,
  past: [...review.past, review.decisions],
});

function settled(review: Review, threshold = Number.POSITIVE_INFINITY): Settled<string> {
  const { comparison, decisions, topics } = review;
  return settle({
    things: [],
    homeOf: (handle) => topics.get(handle)?.source,
    pairs: comparison.pairs,
    decisions,
    threshold,
  });
}

type Named = Pick<PairOf<string>, "one" | "other">;

/** The same for a pair whichever of the two is named first. */
const keyOf = ({ one, other }: Named): string => [one, other].sort().join(" ");
