import type { Sign } from "./signs.ts";

/*
 * Chosen by logistic regression on graphs that people made (`npm run bench -- suggestions fit` does it
 * again): three learning graphs, the Rust curriculum and four degree plans. What they are worth on other
 * graphs the same benchmark measures.
 */

/** The log odds of a pair for which nothing speaks. */
export const bias = -4.91;

/** How much each sign adds to the log odds when it is wholly there. */
export const weights: Readonly<Record<Sign, number>> = {
  previous: 0.48,
  near: 1.4,
  nearInArea: 2.52,
  above: -0.4,
  agreed: 0.19,
  reversed: -0.1,
  sameArea: 1.17,
  held: 0.72,
  heldByMany: -1.14,
  itsWords: 1.26,
  ownWords: 0.99,
  previousWords: -1.15,
  shorterWords: 1.42,
  mentioned: 2.15,
  partBefore: 1.64,
};

/** How the log odds of a candidate by itself, and those of its rivals, make its score. */
export const rivalry = { bias: 0.7, own: 1.0, rivals: -1.01 } as const;
