import { reach } from "../../prerequisites/closure.ts";
import { row } from "../../prerequisites/compact.ts";
import { Dice } from "./dice.ts";
import type { Population } from "./population.ts";
import type { Scope } from "./scope.ts";
import { findMet, onesIn, type StateBits, wordCount } from "./state-bits.ts";

/** How far learners have come, from before the beginning to behind the end, and how evenly. */
const levels = [-0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1];
const scatters = [0.08, 0.3];
/** How many targets learners may have had, on average. */
const targetCounts = [0.5, 1, 2, 3, 5, 8];

/** The words in which the states of one kind are drawn; more than the population takes over. */
const wordsPerKind = 6;
/** Nothing is known or unknown for sure from the kind alone. */
const surest = 0.985;

/**
 * A kind of learner. By steps: the chance that a group is known once its requirement is met. By
 * targets: the chance that a group was learnt for itself and not only because something required it.
 */
export interface LearnerKind {
  readonly way: "steps" | "targets";
  readonly chances: Float64Array;
}

/** The learners one may meet before the first question: their kinds, and states drawn from each. */
export interface LearnerKinds extends Population {
  readonly kinds: readonly LearnerKind[];
}

/**
 * Half of the learners went step by step and got to some level: each of them knows a topic with a
 * chance that falls with its place between the beginning and the goals (as in item response theory,
 * G. Rasch 1960), evenly or here and there, but never without what it requires. The others have
 * reached some targets of their own, and know these and what they require.
 */
export function learnerKinds(scope: Scope): LearnerKinds {
  const dice = new Dice(0);
  const places = placesOf(scope);
  const steps = levels.flatMap((level) =>
    scatters.map((scatter) =>
      drawBySteps(
        scope,
        dice,
        (group) => 1 / (1 + Math.exp(((places[group] ?? 0) - level) / scatter)),
      ),
    ),
  );
  const targets = targetCounts.map((count) => drawByTargets(scope, dice, count));
  const half = wordCount / 2;
  const sources = [...evenly(steps, half, 0), ...evenly(targets, half, steps.length)];
  return {
    kinds: [...steps, ...targets].map(({ kind }) => kind),
    bits: scope.groups.map((_members, group) =>
      Int32Array.from(sources, ({ drawn, word }) => drawn[group]?.[word] ?? 0),
    ),
    kindOf: Uint8Array.from(sources, ({ kind }) => kind),
  };
}

interface Drawn {
  readonly kind: LearnerKind;
  readonly drawn: readonly StateBits[];
}

/** Evenly spread words of what was drawn, so that every kind is in the population. */
function evenly(
  list: readonly Drawn[],
  count: number,
  firstKind: number,
): { readonly drawn: readonly StateBits[]; readonly word: number; readonly kind: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(((index + 0.5) * list.length * wordsPerKind) / count);
    const kind = Math.floor(at / wordsPerKind);
    return { drawn: list[kind]?.drawn ?? [], word: at % wordsPerKind, kind: firstKind + kind };
  });
}

/**
 * States by steps, prerequisites first. The chances that give every group the wanted share of
 * knowing learners are found on the way, so that the shape of the graph does not bend them.
 */
function drawBySteps(scope: Scope, dice: Dice, wanted: (group: number) => number): Drawn {
  const drawn: StateBits[] = scope.groups.map(() => new Int32Array(wordsPerKind));
  const chances = new Float64Array(drawn.length);
  const met = new Int32Array(wordsPerKind);
  for (const group of scope.order) {
    findMet(scope, drawn, group, met);
    const open = onesIn(met) / (32 * wordsPerKind);
    const chance = Math.min(surest, Math.max(1 - surest, open > 0 ? wanted(group) / open : surest));
    chances[group] = chance;
    drawn[group]?.set(met.map((word) => word & dice.bits(chance)));
  }
  return { kind: { way: "steps", chances }, drawn };
}

/** States by targets: targets at random, then what they require, goals first. */
function drawByTargets(scope: Scope, dice: Dice, count: number): Drawn {
  const chance = Math.min(surest, count / scope.groups.length);
  const drawn: StateBits[] = scope.groups.map(() =>
    Int32Array.from({ length: wordsPerKind }, () => dice.bits(chance)),
  );
  for (const group of scope.order.toReversed()) require(scope, dice, drawn, group, drawn[group]);
  const met = new Int32Array(wordsPerKind);
  for (const group of scope.order) {
    findMet(scope, drawn, group, met);
    const known = drawn[group];
    known?.set(known.map((word, at) => word & (met[at] ?? 0)));
  }
  return { kind: { way: "targets", chances: new Float64Array(drawn.length).fill(chance) }, drawn };
}

/** Makes the parts of a condition known `where` it is needed; of alternatives any one, by the dice. */
function require(
  scope: Scope,
  dice: Dice,
  drawn: readonly StateBits[],
  condition: number,
  where: StateBits | undefined,
): void {
  if (!where) return;
  const parts = row(scope.parts, condition);
  let left = where;
  for (const [at, part] of parts.entries()) {
    const takes =
      scope.any[condition] === 1
        ? left.map((word) => word & dice.bits(1 / (parts.length - at)))
        : where;
    left = left.map((word, index) => word & ~(takes[index] ?? 0));
    const known = drawn[part];
    if (known) known.set(known.map((word, index) => word | (takes[index] ?? 0)));
    else require(scope, dice, drawn, part, takes);
  }
}

/** Where each group stands between the beginning (0) and the goals (1), by what it needs and what needs it. */
function placesOf(scope: Scope): number[] {
  return scope.groups.map((_members, group) => {
    const below = count(reach(scope.before, [group]));
    const above = count(reach(scope.after, [group]));
    return (below + 0.5) / (below + above + 1);
  });
}

function count(flags: Uint8Array): number {
  let sum = 0;
  for (const flag of flags) sum += flag;
  return sum;
}
