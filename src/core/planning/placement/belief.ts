import type { Curriculum } from "../../model/curriculum.ts";
import { remembered } from "../../model/remembered.ts";
import { impliedKnown } from "../known.ts";
import { afterReply } from "./after-reply.ts";
import { Dice } from "./dice.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type LearnerKinds, learnerKinds } from "./learner-kinds.ts";
import type { Placement, PlacementSubject } from "./placement.ts";
import type { Population } from "./population.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** What is believed of a learner after all that counts of the log. */
export interface Belief {
  readonly scope: Scope;
  readonly evidence: readonly Evidence[];
  readonly population: Population;
}

/** The belief after a log; the same for the same log, whatever was asked of it before. */
export function beliefOf(curriculum: Curriculum, placement: Placement): Belief {
  return lastSubject(curriculum).after(placement);
}

const lastSubject = remembered((curriculum: Curriculum) => new LastSubject(curriculum));

/**
 * Keeps the beliefs of the last placement, one for each entry, so that one more answer costs one
 * more step even when the log comes anew from another thread each time.
 */
class LastSubject {
  readonly #curriculum: Curriculum;
  #key = "";
  #start: { readonly scope: Scope; readonly kinds: LearnerKinds } | undefined;
  #steps: { readonly evidence: Evidence; readonly population: Population }[] = [];

  constructor(curriculum: Curriculum) {
    this.#curriculum = curriculum;
  }

  after(placement: Placement): Belief {
    const { scope, kinds } = this.#startOf(placement.subject);
    const evidence = evidenceOf(scope, placement);
    const same = evidence.findIndex((one, at) => !alike(one, this.#steps[at]?.evidence));
    this.#steps.length = Math.min(this.#steps.length, same === -1 ? evidence.length : same);
    let population: Population = this.#steps.at(-1)?.population ?? kinds;
    for (let at = this.#steps.length; at < evidence.length; at += 1) {
      const one = evidence[at];
      if (!one) break;
      const ratios = ratiosOf(evidence.slice(0, at + 1));
      population = afterReply(scope, kinds, population, one, ratios, new Dice(at + 1));
      this.#steps.push({ evidence: one, population });
    }
    return { scope, evidence, population };
  }

  #startOf(subject: PlacementSubject): { readonly scope: Scope; readonly kinds: LearnerKinds } {
    const key = JSON.stringify(subject);
    if (this.#start !== undefined && this.#key === key) return this.#start;
    const known = impliedKnown(this.#curriculum, new Set(subject.known));
    const scope = scopeOf(this.#curriculum, known, subject.goals);
    this.#key = key;
    this.#start = { scope, kinds: learnerKinds(scope) };
    this.#steps = [];
    return this.#start;
  }
}

function alike(one: Evidence, other: Evidence | undefined): boolean {
  return (
    one.group === other?.group &&
    one.likelihood.known === other.likelihood.known &&
    one.likelihood.unknown === other.likelihood.unknown
  );
}

/** Keeps ratios finite, so that what is certain can still be weighed against what is certain too. */
const least = 1e-9;

function ratiosOf(evidence: readonly Evidence[]): ReadonlyMap<number, number> {
  const ratios = new Map<number, number>();
  for (const { group, likelihood } of evidence) {
    const ratio = Math.max(least, likelihood.known) / Math.max(least, likelihood.unknown);
    ratios.set(group, (ratios.get(group) ?? 1) * ratio);
  }
  return ratios;
}
