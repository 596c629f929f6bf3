import { reach } from "../../prerequisites/closure.ts";
import type { Belief } from "./belief.ts";
import type { Evidence } from "./evidence.ts";
import type { PlacementSubject } from "./placement.ts";
import { planDoubts } from "./plan-doubts.ts";
import type { Scope } from "./scope.ts";
import { onesIn, stateCount } from "./state-bits.ts";

/** What is found out of each group. */
export interface Standings {
  /** How likely the learner knows each group, from 0 to 1. */
  readonly likely: Float64Array;
  /** 1 where it is found out that the group is known, with all it needs. */
  readonly known: Uint8Array;
  /** 1 where it is found out that the group is not known, nor what builds on it. */
  readonly unknown: Uint8Array;
  /** 1 for a group that is neither and may change the plan. */
  readonly open: Uint8Array;
  /** 1 where it follows from what the learner marked by hand. */
  readonly byHand: Uint8Array;
}

/**
 * What a belief comes to. A group is found out when its standing is likely enough, when it follows
 * from answers that cannot be wrong, or when the learner was asked about it and nothing else speaks
 * against the answer.
 */
export function standingsOf(belief: Belief, subject: PlacementSubject): Standings {
  const { scope, population } = belief;
  const likely = Float64Array.from(population.bits, (bits) => onesIn(bits) / stateCount);
  const byHand = markedByHand(belief);
  const told = seeds(belief, subject, likely);
  const known = closed(
    scope.before,
    told("known").filter((group) => byHand.unknown[group] === 0),
  );
  const unknown = closed(
    scope.after,
    told("unknown").filter((group) => byHand.known[group] === 0),
  );
  for (const group of known.keys()) {
    if (known[group] !== 1 || unknown[group] !== 1) continue;
    known[group] = 0;
    unknown[group] = 0;
  }
  const open = planDoubts(scope, known, unknown);
  const marked = byHand.known.map((flag, group) => flag | (byHand.unknown[group] ?? 0));
  return { likely, known, unknown, open, byHand: marked };
}

/** What follows from marks alone. A mark has replaced those that it contradicts, so nothing is both. */
function markedByHand({ scope, evidence }: Belief): Pick<Standings, "known" | "unknown"> {
  const marked = (known: boolean) =>
    evidence.flatMap(({ entry, group }) =>
      entry.kind === "mark" && entry.known === known ? [group] : [],
    );
  return {
    known: closed(scope.before, marked(true)),
    unknown: closed(scope.after, marked(false)),
  };
}

/** Tells the groups whose standing does not have to be concluded from that of others. */
function seeds(
  { evidence }: Belief,
  { confidence, slips, guesses }: PlacementSubject,
  likely: Float64Array,
): (said: "known" | "unknown") => number[] {
  const sure = slips + guesses === 0;
  return (said) => {
    const side = (group: number) =>
      said === "known" ? (likely[group] ?? 0) : 1 - (likely[group] ?? 0);
    const agrees = ({ entry, says, group }: Evidence) =>
      says === said && (sure || entry.kind === "mark" || side(group) > 0.5);
    const told = evidence.filter(agrees).map(({ group }) => group);
    if (confidence === 1) return told;
    return [...told, ...[...likely.keys()].filter((group) => side(group) >= confidence)];
  };
}

function closed(rows: Scope["before"], groups: readonly number[]): Uint8Array {
  const reached = reach(rows, groups);
  for (const group of groups) reached[group] = 1;
  return reached;
}
