import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/explorer/merging/comparison.ts";
import {
  acceptable,
  acceptFrom,
  beginReview,
  decide,
  isWithinOne,
  type Review,
  reviewedPairs,
  undone,
  type Verdict,
  verdictCounts,
  verdicts,
  withWritten,
} from "../../../src/explorer/merging/review.ts";

/** Topics `a1` is the first of document `a`. */
function comparisonOf(pairs: readonly (readonly [string, string, number])[]): Comparison {
  const handles = [...new Set([...pairs.map(([one]) => one), ...pairs.map(([, other]) => other)])];
  const sources = [...new Set(handles.map((handle) => handle.charAt(0)))];
  return {
    sources: sources.map((title) => ({ title, topics: 9, format: undefined })),
    problems: [],
    topics: handles.map((handle) => ({
      handle,
      title: handle.toUpperCase(),
      source: sources.indexOf(handle.charAt(0)),
      area: "",
      passages: [],
    })),
    pairs: pairs
      .map(([one, other, score]) => ({ one, other, score, reason: "they look alike" }))
      .sort((one, other) => other.score - one.score),
  };
}

const begun = (...pairs: readonly (readonly [string, string, number])[]) =>
  beginReview(comparisonOf(pairs));

const told = (review: Review) =>
  reviewedPairs(review).map(
    ({ one, other, verdict }) => `${one.handle} ${other.handle} ${verdict}`,
  );

function decided(review: Review, one: string, other: string, verdict: Verdict): Review {
  const next = decide(review, one, other, verdict);
  if ("conflict" in next) throw new Error(`${one} ${other} cannot be ${verdict}`);
  return next;
}

/** Three documents that all seem to have the same topic. */
const three = begun(["a1", "b1", 1], ["b1", "c1", 0.9], ["a1", "c1", 0.8]);

describe("the review of pairs", () => {
  it("asks about each pair that does not follow from likelier ones", () => {
    expect(told(three)).toEqual(["a1 b1 open", "b1 c1 open"]);
  });

  it("asks what no longer follows, once pairs are said to be different", () => {
    const apart = decided(decided(three, "a1", "b1", "different"), "b1", "c1", "different");
    expect(told(apart)).toEqual(["a1 b1 different", "b1 c1 different", "a1 c1 open"]);
  });

  it("does not ask what follows from two decisions", () => {
    const once = decided(three, "a1", "b1", "different");
    expect(told(decided(once, "b1", "c1", "same"))).toEqual(["a1 b1 different", "b1 c1 same"]);
  });

  it("keeps a decision that others speak against from being made, and names one of those", () => {
    const apart = decided(decided(three, "a1", "b1", "different"), "a1", "c1", "different");
    const joined = decided(apart, "b1", "c1", "same");
    const next = decide(joined, "a1", "b1", "same");
    expect(next).toEqual({ conflict: { one: "a1", other: "c1", same: false } });
  });

  it("takes decisions back, one by one", () => {
    const next = decided(decided(three, "a1", "b1", "same"), "b1", "c1", "different");
    expect(told(undone(next))).toEqual(["a1 b1 same", "b1 c1 open"]);
    expect(told(undone(undone(undone(next))))).toEqual(told(three));
    expect(told(decided(next, "a1", "b1", "open"))).toEqual(["a1 b1 open", "b1 c1 different"]);
  });

  it("tells what else is one with a pair, and when that is of the same document", () => {
    const review = decided(begun(["a1", "b1", 1], ["a2", "b1", 0.9]), "a1", "b1", "same");
    const [first, second] = reviewedPairs(review);
    expect(first && isWithinOne(first)).toBe(false);
    expect(second?.others.map(({ handle }) => handle)).toEqual(["a1"]);
    expect(second && isWithinOne(second)).toBe(true);
  });

  it("takes all pairs from a score up for the same, but never two topics of a document", () => {
    const review = begun(["a1", "b1", 1], ["a2", "b1", 0.95], ["a2", "b2", 0.6]);
    expect(acceptable(review, 0.9)).toBe(1);
    expect(told(acceptFrom(review, 0.9))).toEqual(["a1 b1 same", "a2 b1 open", "a2 b2 open"]);
    expect(acceptFrom(review, 1.1)).toBe(review);
  });

  it("takes decisions of a file in the place of its own, also on pairs that nobody proposed", () => {
    const mine = decided(three, "a1", "b1", "same");
    const written = [{ one: "b1", other: "d1", same: true }];
    const topic = { handle: "d1", title: "D1", source: 3, area: "", passages: [] };
    const review = withWritten(mine, written, [topic]);
    expect(told(review)).toEqual(["a1 b1 open", "b1 c1 open", "b1 d1 same"]);
    expect(reviewedPairs(review).at(-1)?.score).toBeUndefined();
    expect(told(undone(review))).toEqual(told(mine));
  });

  it("keeps earlier decisions on topics that are still there", () => {
    const { decisions } = decided(three, "a1", "b1", "different");
    const kept = beginReview(comparisonOf([["a1", "b1", 1]]), decisions);
    expect(told(kept)).toEqual(["a1 b1 different"]);
    expect(beginReview(comparisonOf([["a1", "c1", 1]]), decisions).decisions).toEqual([]);
  });
});

const letters = fc.constantFrom("a", "b", "c", "d");
const arbitraryPairs = fc.uniqueArray(
  fc
    .tuple(letters, fc.integer({ min: 1, max: 3 }), letters, fc.integer({ min: 1, max: 3 }))
    .filter(([one, , other]) => one < other)
    .chain(([one, first, other, second]) =>
      fc.tuple(
        fc.constant(`${one}${first}`),
        fc.constant(`${other}${second}`),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
      ),
    ),
  { minLength: 1, maxLength: 20, selector: ([one, other]) => `${one} ${other}` },
);

describe("however somebody decides", () => {
  it("the verdicts stay as they were given, and deciding all that is asked comes to an end", () => {
    fc.assert(
      fc.property(arbitraryPairs, fc.infiniteStream(fc.boolean()), (pairs, answers) => {
        let review = begun(...pairs);
        for (let step = 0; verdictCounts(review).open > 0; step++) {
          expect(step).toBeLessThan(pairs.length);
          const [next] = reviewedPairs(review).filter(({ verdict }) => verdict === "open");
          const same = answers.next().value;
          if (!next) throw new Error("nothing is open");
          review = decided(review, next.one.handle, next.other.handle, same ? "same" : "different");
          const { same: joined, different } = verdictCounts(review);
          expect(joined + different).toBe(step + 1);
        }
      }),
    );
  });

  it("no decision that is taken contradicts another, and undoing all leads back", () => {
    const arbitraryVerdict = fc.tuple(fc.nat(), fc.constantFrom(...verdicts));
    fc.assert(
      fc.property(arbitraryPairs, fc.array(arbitraryVerdict), (pairs, wishes) => {
        const start = begun(...pairs);
        let review = start;
        for (const [index, verdict] of wishes) {
          const shown = reviewedPairs(review);
          const pair = shown[index % shown.length];
          if (!pair) continue;
          const next = decide(review, pair.one.handle, pair.other.handle, verdict);
          if ("conflict" in next) expect(review.decisions).toContainEqual(next.conflict);
          else review = next;
        }
        const again = beginReview(start.comparison, review.decisions);
        expect(told(again)).toEqual(told(review));
        for (const _ of wishes) review = undone(review);
        expect(told(review)).toEqual(told(start));
      }),
    );
  });
});
