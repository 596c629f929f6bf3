import { expect, test } from "vitest";
import { TopicId } from "../../../../src/core/model/ids.ts";
import { beliefOf } from "../../../../src/core/planning/placement/belief.ts";
import {
  type LearnerKind,
  learnerKinds,
} from "../../../../src/core/planning/placement/learner-kinds.ts";
import {
  type Placement,
  type Reply,
  startPlacement,
  withEntry,
} from "../../../../src/core/planning/placement/placement.ts";
import type { Scope } from "../../../../src/core/planning/placement/scope.ts";
import { onesIn, stateCount } from "../../../../src/core/planning/placement/state-bits.ts";
import { row } from "../../../../src/core/prerequisites/compact.ts";
import { curriculumOf } from "../../../support/curricula.ts";

const lattice = curriculumOf("a\nb: a\nc: a\nd: b, c\ne: c\nf: d, e\ng: e\nh: f, g");
const separate = curriculumOf("a\nb\nc: a\nd: b\ne: c\nf: d\nh: e, f");

const cases: [string, typeof lattice, [string, Reply][]][] = [
  ["nothing yet", lattice, []],
  ["a yes in the middle", lattice, [["d", "yes"]]],
  [
    "a yes and a no",
    lattice,
    [
      ["c", "yes"],
      ["f", "no"],
    ],
  ],
  [
    "hesitation",
    lattice,
    [
      ["e", "unsure"],
      ["b", "partly"],
    ],
  ],
  [
    "a contradiction",
    lattice,
    [
      ["d", "yes"],
      ["b", "no"],
    ],
  ],
  [
    "a contradiction, cleared up",
    lattice,
    [
      ["d", "yes"],
      ["b", "no"],
      ["f", "yes"],
    ],
  ],
  [
    "one of two branches",
    separate,
    [
      ["e", "yes"],
      ["f", "no"],
    ],
  ],
  [
    "a low and a high branch",
    separate,
    [
      ["c", "no"],
      ["d", "yes"],
    ],
  ],
];

test.each(cases)(
  "belief agrees with what exact counting gives: %s",
  (_name, curriculum, replies) => {
    let placement: Placement = startPlacement([TopicId("h")], []);
    for (const [topic, reply] of replies)
      placement = withEntry(placement, { kind: "answer", topic: TopicId(topic), check: 0, reply });
    const belief = beliefOf(curriculum, placement);
    const exact = exactChances(belief.scope, belief.evidence);
    for (const [group, chance] of exact.entries()) {
      const believed = onesIn(belief.population.bits[group] ?? new Int32Array(0)) / stateCount;
      expect(Math.abs(believed - chance), `topic ${group}: ${believed}, ${chance}`).toBeLessThan(
        0.1,
      );
    }
  },
);

/** The chance that each group is known, by going through all states of all kinds of learners. */
function exactChances(
  scope: Scope,
  evidence: readonly { group: number; likelihood: { known: number; unknown: number } }[],
): number[] {
  const { kinds, kindOf } = learnerKinds(scope);
  const size = scope.groups.length;
  const sums = new Array<number>(size).fill(0);
  let total = 0;
  for (let state = 0; state < 2 ** size; state += 1) {
    const has = (group: number) => ((state >> group) & 1) === 1;
    let weight = 0;
    for (const kind of kindOf) weight += chanceOf(scope, kinds[kind], has);
    for (const { group, likelihood } of evidence)
      weight *= has(group) ? likelihood.known : likelihood.unknown;
    total += weight;
    for (let group = 0; group < size; group += 1)
      if (has(group)) sums[group] = (sums[group] ?? 0) + weight;
  }
  return sums.map((sum) => sum / total);
}

function chanceOf(
  scope: Scope,
  kind: LearnerKind | undefined,
  has: (group: number) => boolean,
): number {
  let chance = 1;
  for (const group of scope.groups.keys()) {
    const own = kind?.chances[group] ?? 0;
    const met = row(scope.before, group).every(has);
    const used = row(scope.after, group).some(has);
    if (has(group) && !met) return 0;
    if (kind?.way === "steps") chance *= met ? (has(group) ? own : 1 - own) : 1;
    else chance *= used ? 1 : has(group) ? own : 1 - own;
  }
  return chance;
}
