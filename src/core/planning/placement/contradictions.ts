import { reach } from "../../prerequisites/closure.ts";
import type { Evidence } from "./evidence.ts";
import type { Scope } from "./scope.ts";

/** A yes to a group and a no to one that it cannot do without, or to itself. */
export interface Contradiction {
  readonly yes: number;
  readonly no: number;
  /** The groups whose standing the two disagree on, both ends included, in curriculum order. */
  readonly between: readonly number[];
}

/** Every pair of answers that cannot both be true. */
export function contradictionsIn(scope: Scope, evidence: readonly Evidence[]): Contradiction[] {
  const yes = groupsSaid(evidence, "known");
  const no = groupsSaid(evidence, "unknown");
  const found: Contradiction[] = [];
  for (const top of yes) {
    const below = withItself(reach(scope.before, [top]), top);
    for (const bottom of no) {
      if (below[bottom] !== 1) continue;
      const above = withItself(reach(scope.after, [bottom]), bottom);
      const between = [...below.keys()].filter((group) => below[group] === 1 && above[group] === 1);
      found.push({ yes: top, no: bottom, between });
    }
  }
  return found;
}

function groupsSaid(evidence: readonly Evidence[], said: Evidence["says"]): Set<number> {
  return new Set(evidence.filter(({ says }) => says === said).map(({ group }) => group));
}

function withItself(reached: Uint8Array, group: number): Uint8Array {
  reached[group] = 1;
  return reached;
}
