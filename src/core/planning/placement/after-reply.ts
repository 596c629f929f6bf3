import { reach } from "../../prerequisites/closure.ts";
import type { Dice } from "./dice.ts";
import { drift } from "./drift.ts";
import type { LearnerKinds } from "./learner-kinds.ts";
import type { Likelihood, Population } from "./population.ts";
import type { Scope } from "./scope.ts";
import { ones, type StateBits, wordCount } from "./state-bits.ts";

/** How often every state is offered to drift; more often changes no figure of the benchmark. */
const sweeps = 2;

/**
 * The population after one more reply. `ratios` says of each group how many times likelier all its
 * replies are when it is known. States that explain it well have multiplied at the cost of
 * the others, and then every state has drifted a little within what all replies allow (resample and
 * move, W. Gilks and C. Berzuini, "Following a moving target", 2001).
 */
export function afterReply(
  scope: Scope,
  kinds: LearnerKinds,
  population: Population,
  { group, likelihood }: { readonly group: number; readonly likelihood: Likelihood },
  ratios: ReadonlyMap<number, number>,
  dice: Dice,
): Population {
  const moved = multiplyWords(population, group, likelihood, dice);
  const lost = replaceUnlikely(moved.bits, group, likelihood, dice);
  if (lost.some((word) => word !== 0)) force(scope, moved.bits, group, likelihood, lost);
  for (let sweep = 0; sweep < sweeps; sweep += 1) drift(scope, kinds, moved, ratios, dice);
  return moved;
}

/** Copies of the words, each as often as its states explain the reply (systematic resampling). */
function multiplyWords(
  { bits, kindOf }: Population,
  group: number,
  { known, unknown }: Likelihood,
  dice: Dice,
): { bits: StateBits[]; kindOf: Uint8Array } {
  const weights = Array.from(bits[group] ?? [], (word) => {
    const count = ones(word);
    return count * known + (32 - count) * unknown;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { bits: bits.map((list) => list.slice()), kindOf };
  const chosen = new Int32Array(wordCount);
  const at = (dice.word() >>> 0) / 2 ** 32;
  let word = 0;
  let passed = weights[0] ?? 0;
  for (let copy = 0; copy < wordCount; copy += 1) {
    const mark = ((copy + at) * total) / wordCount;
    while (passed < mark && word < wordCount - 1) {
      word += 1;
      passed += weights[word] ?? 0;
    }
    chosen[copy] = word;
  }
  return {
    bits: bits.map((list) => wordsFrom(list, chosen)),
    kindOf: Uint8Array.from(chosen, (from) => kindOf[from] ?? 0),
  };
}

function wordsFrom(list: StateBits, chosen: Int32Array): StateBits {
  const words = new Int32Array(chosen.length);
  for (let word = 0; word < words.length; word += 1) words[word] = list[chosen[word] ?? 0] ?? 0;
  return words;
}

/**
 * Lets a state live with a chance as good as it explains the reply, and puts a copy of its nearest
 * living neighbour in the word in the place of a dead one. The answer has the states of the words
 * in which none lives.
 */
function replaceUnlikely(
  bits: readonly StateBits[],
  group: number,
  { known, unknown }: Likelihood,
  dice: Dice,
): StateBits {
  const best = Math.max(known, unknown);
  const alive = Int32Array.from(
    bits[group] ?? [],
    (word) => (word & dice.bits(known / best)) | (~word & dice.bits(unknown / best)),
  );
  for (let step = 1; step < 32; step *= 2) {
    const filled = alive.map((word) => ~word & turned(word, step));
    for (const list of bits) {
      for (let word = 0; word < list.length; word += 1) {
        const states = list[word] ?? 0;
        const fill = filled[word] ?? 0;
        list[word] = (states & ~fill) | (turned(states, step) & fill);
      }
    }
    for (let word = 0; word < alive.length; word += 1)
      alive[word] = (alive[word] ?? 0) | (filled[word] ?? 0);
  }
  return alive.map((word) => ~word);
}

/** A word turned round by some places. */
function turned(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places));
}

/** Makes `where` agree with the reply: with the group what it needs becomes known, or what builds on it unknown. */
function force(
  scope: Scope,
  bits: readonly StateBits[],
  group: number,
  { known, unknown }: Likelihood,
  where: StateBits,
): void {
  const up = known > unknown;
  const reached = reach(up ? scope.before : scope.after, [group]);
  reached[group] = 1;
  for (const [other, list] of bits.entries()) {
    if (reached[other] !== 1) continue;
    for (let word = 0; word < list.length; word += 1) {
      const mask = where[word] ?? 0;
      list[word] = up ? (list[word] ?? 0) | mask : (list[word] ?? 0) & ~mask;
    }
  }
}
