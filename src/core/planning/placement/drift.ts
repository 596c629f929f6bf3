import { row } from "../../prerequisites/compact.ts";
import type { Dice } from "./dice.ts";
import type { LearnerKinds } from "./learner-kinds.ts";
import type { Population } from "./population.ts";
import type { Scope } from "./scope.ts";
import { addWhere, dropWhere, findMet, type StateBits, wordCount } from "./state-bits.ts";

/**
 * Offers every state to learn or to forget each group in turn, and accepts as often as keeps the
 * belief true: Metropolis' rule, factor by factor (M. Michel, S. Kapfer and W. Krauth, "Generalized
 * event-chain Monte Carlo", 2014), 32 states at a time. `ratios` says of each group how many times
 * likelier the replies are when it is known. Changes `population`.
 */
export function drift(
  scope: Scope,
  kinds: LearnerKinds,
  population: Population,
  ratios: ReadonlyMap<number, number>,
  dice: Dice,
): void {
  const offers = new Offers(scope, kinds, population, dice);
  for (const group of scope.order) offers.make(group, ratios.get(group) ?? 1);
}

/** Offers to one population, and the rows that they are worked out in. */
class Offers {
  readonly #scope: Scope;
  readonly #bits: readonly StateBits[];
  readonly #dice: Dice;
  /** The chances of the kind that each word was drawn for. */
  readonly #chances: readonly Float64Array[];
  /** The first word of learners who go by targets; those who go by steps come before. */
  readonly #firstByTargets: number;
  readonly #before = new Int32Array(wordCount);
  readonly #learn = new Int32Array(wordCount);
  readonly #forget = new Int32Array(wordCount);
  readonly #scratch = new Int32Array(wordCount);

  constructor(scope: Scope, { kinds }: LearnerKinds, { bits, kindOf }: Population, dice: Dice) {
    this.#scope = scope;
    this.#bits = bits;
    this.#dice = dice;
    this.#chances = Array.from(kindOf, (kind) => kinds[kind]?.chances ?? new Float64Array(0));
    const first = kindOf.findIndex((kind) => kinds[kind]?.way === "targets");
    this.#firstByTargets = first === -1 ? wordCount : first;
  }

  make(group: number, ratio: number): void {
    const own = this.#bits[group];
    if (!own) return;
    this.#before.set(own);
    own.fill(0);
    this.#findPossible(group);
    const withoutIt = this.#forbidAlternatives(group);
    this.#weighOwn(group, ratio);
    this.#weighExposed(group);
    own.fill(-1);
    this.#weighOpened(group, withoutIt);
    own.set(this.#before);
    addWhere(own, this.#learn);
    dropWhere(own, this.#forget);
  }

  /** Learning needs the requirement; forgetting, that nothing known rests on the group. */
  #findPossible(group: number): void {
    findMet(this.#scope, this.#bits, group, this.#learn);
    dropWhere(this.#learn, this.#before);
    this.#forget.set(this.#before);
    for (const user of row(this.#scope.after, group)) {
      const known = this.#bits[user];
      if (known) dropWhere(this.#forget, known);
    }
  }

  /**
   * The same where the group is one of several alternatives: where the requirement of each such user
   * is met without it.
   */
  #forbidAlternatives(group: number): ReadonlyMap<number, StateBits> {
    const withoutIt = new Map<number, StateBits>();
    for (const user of row(this.#scope.helps, group)) {
      const met = new Int32Array(wordCount);
      findMet(this.#scope, this.#bits, user, met);
      withoutIt.set(user, met);
      this.#scratch.set(this.#bits[user] ?? this.#before);
      dropWhere(this.#scratch, met);
      dropWhere(this.#forget, this.#scratch);
    }
    return withoutIt;
  }

  /** The chance of the group itself, and what the replies say of it. */
  #weighOwn(group: number, ratio: number): void {
    for (let word = 0; word < wordCount; word += 1) {
      const learn = this.#learn[word] ?? 0;
      const forget = this.#forget[word] ?? 0;
      if ((learn | forget) === 0) continue;
      const chance = this.#chances[word]?.[group] ?? 0;
      const odds = (chance / (1 - chance)) * ratio;
      if (learn !== 0) this.#learn[word] = learn & this.#dice.bits(odds);
      if (forget !== 0) this.#forget[word] = forget & this.#dice.bits(1 / odds);
    }
  }

  /** Learners who go by targets and forget the group must have aimed at what only it required. */
  #weighExposed(group: number): void {
    if (!hasBits(this.#forget, this.#firstByTargets, wordCount)) return;
    for (const prerequisite of row(this.#scope.before, group)) {
      const used = this.#scratch.fill(0);
      for (const user of row(this.#scope.after, prerequisite)) {
        const known = this.#bits[user];
        if (known) addWhere(used, known);
      }
      for (let word = this.#firstByTargets; word < wordCount; word += 1) {
        const forget = this.#forget[word] ?? 0;
        const exposed = forget & ~(used[word] ?? 0);
        if (exposed === 0) continue;
        const aimed = this.#dice.bits(this.#chances[word]?.[prerequisite] ?? 0);
        this.#forget[word] = forget & (~exposed | aimed);
      }
    }
  }

  /** Learners who go by steps and learn the group must have left what it opens. */
  #weighOpened(group: number, withoutIt: ReadonlyMap<number, StateBits>): void {
    if (!hasBits(this.#learn, 0, this.#firstByTargets)) return;
    for (const user of row(this.#scope.after, group)) this.#weighOpenedUser(user, undefined);
    for (const [user, met] of withoutIt) this.#weighOpenedUser(user, met);
  }

  #weighOpenedUser(user: number, metAnyway: StateBits | undefined): void {
    const opened = this.#scratch;
    findMet(this.#scope, this.#bits, user, opened);
    if (metAnyway) dropWhere(opened, metAnyway);
    dropWhere(opened, this.#bits[user] ?? this.#before);
    for (let word = 0; word < this.#firstByTargets; word += 1) {
      const learn = this.#learn[word] ?? 0;
      const here = learn & (opened[word] ?? 0);
      if (here === 0) continue;
      const left = this.#dice.bits(1 - (this.#chances[word]?.[user] ?? 0));
      this.#learn[word] = learn & (~here | left);
    }
  }
}

function hasBits(bits: StateBits, from: number, to: number): boolean {
  for (let word = from; word < to; word += 1) if (bits[word] !== 0) return true;
  return false;
}
