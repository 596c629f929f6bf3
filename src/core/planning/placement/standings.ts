import { reach } from "../../prerequisites/closure.ts";
import { row } from "../../prerequisites/compact.ts";
import type { Belief } from "./belief.ts";
import { onesIn, stateCount } from "./bit-rows.ts";
import type { Evidence } from "./evidence.ts";
import type { PlacementSubject } from "./placement.ts";
import type { Scope } from "./scope.ts";

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
  const known = closed(scope.before, seeds(belief, subject, likely, "known"));
  const unknown = closed(scope.after, seeds(belief, subject, likely, "unknown"));
  for (const group of known.keys()) {
    if (known[group] !== 1 || unknown[group] !== 1) continue;
    known[group] = 0;
    unknown[group] = 0;
  }
  const open = openGroups(scope, known, unknown);
  return { likely, known, unknown, open, byHand: markedByHand(belief) };
}

function markedByHand({ scope, evidence }: Belief): Uint8Array {
  const marked = (known: boolean) =>
    evidence.flatMap(({ entry, group }) =>
      entry.kind === "mark" && entry.known === known ? [group] : [],
    );
  const below = closed(scope.before, marked(true));
  const above = closed(scope.after, marked(false));
  return below.map((flag, group) => flag | (above[group] ?? 0));
}

/** The groups whose standing does not have to be concluded from that of others. */
function seeds(
  { evidence }: Belief,
  { confidence, slips, guesses }: PlacementSubject,
  likely: Float64Array,
  said: "known" | "unknown",
): number[] {
  const sure = slips + guesses === 0;
  const side = (group: number) =>
    said === "known" ? (likely[group] ?? 0) : 1 - (likely[group] ?? 0);
  const agrees = ({ entry, says, group }: Evidence) =>
    says === said && (sure || entry.kind === "mark" || side(group) > 0.5);
  const told = evidence.filter(agrees).map(({ group }) => group);
  if (confidence === 1) return told;
  return [...told, ...[...likely.keys()].filter((group) => side(group) >= confidence)];
}

function closed(rows: Scope["before"], groups: readonly number[]): Uint8Array {
  const reached = reach(rows, groups);
  for (const group of groups) reached[group] = 1;
  return reached;
}

/**
 * The undecided groups that a plan may still need: what a goal needs at any remove, past what is
 * known and past choices that something known has met.
 */
function openGroups(scope: Scope, known: Uint8Array, unknown: Uint8Array): Uint8Array {
  const seen = new Uint8Array(scope.any.length);
  const open = new Uint8Array(scope.groups.length);
  const waiting = [...scope.goals];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (seen[here] === 1 || holds(scope, known, here)) continue;
    seen[here] = 1;
    if (here < open.length && unknown[here] === 0) open[here] = 1;
    waiting.push(...row(scope.parts, here));
  }
  return open;
}

function holds(scope: Scope, known: Uint8Array, condition: number): boolean {
  if (condition < known.length) return known[condition] === 1;
  const met = (part: number) => holds(scope, known, part);
  const parts = row(scope.parts, condition);
  return scope.any[condition] === 1 ? parts.some(met) : parts.every(met);
}
