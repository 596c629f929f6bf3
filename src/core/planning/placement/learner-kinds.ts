import { reach } from "../../prerequisites/closure.ts";
import { type BitRow, onesIn, whereMet, wordCount } from "./bit-rows.ts";
import { Dice } from "./dice.ts";
import type { Scope } from "./scope.ts";

/** How far learners have come, from before the beginning to behind the end, and how evenly. */
const levels = [-0.1, 0.07, 0.21, 0.36, 0.5, 0.64, 0.79, 0.93, 1.1];
const scatters = [0.08, 0.3];
export const kindCount = levels.length * scatters.length;

/** The words that tell how often the requirement of a topic is met by learners of one kind. */
const wordsPerKind = 6;
/** Nothing is known or unknown for sure from the kind alone. */
const surest = 0.985;

/** The learners one may meet before the first question. */
export interface LearnerKinds {
  /** How likely each kind knows each group once its requirement is met: kind by kind. */
  readonly chances: readonly Float64Array[];
  /** States drawn by these chances, kind by kind in whole words, a row for each group. */
  readonly bits: readonly BitRow[];
  readonly kindOf: Uint8Array;
}

/**
 * Learners of every level, from those who know nothing to those who know all, some of whom learnt
 * step by step and some here and there. A learner of a level knows a topic with a chance that falls
 * with the topic's place between the beginning and the goals (as in item response theory, G. Rasch
 * 1960), but never without what it requires. The chances once the requirement is met are found
 * while the states are drawn, so that the shape of the graph does not bend them.
 */
export function learnerKinds(scope: Scope): LearnerKinds {
  const size = kindCount * wordsPerKind;
  const drawn: BitRow[] = scope.groups.map(() => new Int32Array(size));
  const chances = levels.flatMap(() => scatters.map(() => new Float64Array(drawn.length)));
  const places = placesOf(scope);
  const dice = new Dice(0);
  for (const group of scope.order) {
    const met = whereMet(scope, drawn, group);
    for (const [kind, list] of chances.entries()) {
      const span = [kind * wordsPerKind, (kind + 1) * wordsPerKind] as const;
      const level = levels[Math.floor(kind / scatters.length)] ?? 0;
      const scatter = scatters[kind % scatters.length] ?? 1;
      const wanted = 1 / (1 + Math.exp(((places[group] ?? 0) - level) / scatter));
      const open = onesIn(met.subarray(...span)) / (32 * wordsPerKind);
      const chance = Math.min(surest, Math.max(1 - surest, open > 0 ? wanted / open : surest));
      list[group] = chance;
      for (let word = span[0]; word < span[1]; word += 1) {
        const bits = drawn[group];
        if (bits) bits[word] = (met[word] ?? 0) & dice.bits(chance);
      }
    }
  }
  // Evenly spread words, so that every kind is in the population.
  const words = Array.from({ length: wordCount }, (_, word) =>
    Math.floor(((word + 0.5) * size) / wordCount),
  );
  return {
    chances,
    bits: drawn.map((bits) => Int32Array.from(words, (word) => bits[word] ?? 0)),
    kindOf: Uint8Array.from(words, (word) => Math.floor(word / wordsPerKind)),
  };
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
