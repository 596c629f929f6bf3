import Fuse from "fuse.js/basic";
import type { Findable } from "./finding.ts";
import { meantBy, propose, type SearchIndex } from "./search.ts";
import { folded } from "./words.ts";

/** So many of the things that share words with a name are worth comparing with it. */
const compared = 12;

/** The things that share most words with a name, mistyped or cut short ones too; at most a dozen. */
export function nearNames<Thing extends Findable>(
  index: SearchIndex<Thing>,
  name: string,
): readonly Thing[] {
  return propose(index, meantBy(index, folded(name), false))
    .slice(0, compared)
    .map(({ thing }) => thing);
}

/**
 * How alike two names are letter by letter, as fuse.js measures it: from 0 to 1, the same letters.
 * Fuse.js looks for one text within another; only when each is found in the other are they alike.
 */
export function spellingLikeness(one: string, other: string): number {
  return Math.min(found(one, other), found(other, one));
}

function found(pattern: string, text: string): number {
  const [result] = new Fuse([text], fuseOptions).search(pattern);
  return 1 - (result?.score ?? 1);
}

const fuseOptions = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.4,
};
