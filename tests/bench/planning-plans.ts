import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { nodeLimit } from "../../src/core/planning/limit.ts";
import { makePlan } from "../../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../../src/core/planning/plan/plan-question.ts";
import type { Plan } from "../../src/core/planning/plan.ts";
import { obtainable } from "../../src/core/prerequisites/well-founded.ts";
import { highs, mixedIntegerModel, planByHighs } from "../support/mixed-integer-plan.ts";
import { curriculumNamed } from "./graphs.ts";
import { median, numbersFrom, quantile } from "./numbers.ts";

const singleGoals = 200;
const comparedGoals = 40;
/** Partial plans to look at for one plan; seconds for the optimizer. */
const nodes = 20_000;
const secondsForOne = 10;
const secondsForMany = 60;

/**
 * Plans for single goals taken at random: our time from curriculum to plan beside that of HiGHS on
 * the same question as a mixed-integer program (its model is made beforehand and not timed).
 */
export async function benchPlans(names: readonly string[]): Promise<void> {
  const solver = await highs();
  console.log("\n### Plans for one goal\n");
  console.log(
    "| graph | goals | topics in a plan: median, most | ms: p50 | p95 | most | proven | HiGHS ms: p50 | p95 | of which proven | HiGHS ÷ ours, median of pairs | same hours |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const name of names) {
    const curriculum = curriculumNamed(name);
    if (!curriculum) continue;
    const goals = goalsOf(curriculum, singleGoals, 1);
    for (const goal of goals.slice(0, comparedGoals)) ours(curriculum, [goal]);
    const found = goals.map((goal) => ours(curriculum, [goal]));
    const pairs = goals.slice(0, comparedGoals).map((goal, index) => {
      const asked = planQuestion([goal], new Set());
      const model = mixedIntegerModel(curriculum, asked);
      const timed = clocked(() => planByHighs(solver, model, secondsForOne));
      return { ours: found[index], highs: timed };
    });
    const sizes = found.map(({ value }) => value.topics.size);
    const times = found.map(({ ms }) => ms);
    const theirs = pairs.map(({ highs: { ms } }) => ms);
    const proven = found.filter(({ value }) => value.optimal).length;
    const ended = pairs.filter(({ highs: { value } }) => value.hours !== undefined);
    const same = ended.filter(({ ours: own, highs: { value } }) => close(own?.value, value.hours));
    const ratio = median(pairs.map(({ ours: own, highs: { ms } }) => ms / (own?.ms ?? 1)));
    console.log(
      `| ${name} | ${goals.length} | ${median(sizes)}, ${Math.max(...sizes)} | ${ms(median(times))} | ${ms(quantile(times, 0.95))} | ${ms(Math.max(...times))} | ${percent(proven, found.length)} | ${ms(median(theirs))} | ${ms(quantile(theirs, 0.95))} | ${percent(ended.length, pairs.length)} | ${ratio.toFixed(0)} | ${same.length} of ${ended.length} |`,
    );
  }
}

/** A hundred goals at once. */
export async function benchManyGoals(names: readonly string[]): Promise<void> {
  const solver = await highs();
  console.log("\n### A hundred goals at once\n");
  console.log(
    "| graph | set | topics in the plan | ms | hours | proven | cost ÷ bound | HiGHS: ms | ended as | hours |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|");
  for (const name of names) {
    const curriculum = curriculumNamed(name);
    if (!curriculum) continue;
    for (const set of [1, 2, 3]) {
      const goals = goalsOf(curriculum, 100, set);
      const { ms: time, value: plan } = ours(curriculum, goals);
      const model = mixedIntegerModel(curriculum, planQuestion(goals, new Set()));
      const theirs = clocked(() => planByHighs(solver, model, secondsForMany));
      const gap = plan.lowerBound === 0 ? 1 : plan.cost / plan.lowerBound;
      console.log(
        `| ${name} | ${set} | ${plan.topics.size} | ${ms(time)} | ${plan.hours} | ${plan.optimal ? "yes" : "no"} | ${gap.toFixed(4)} | ${ms(theirs.ms)} | ${theirs.value.status} | ${theirs.value.hours?.toFixed(1) ?? "–"} |`,
      );
    }
  }
}

/** So many topics at random that need something and can be reached. */
function goalsOf(curriculum: Curriculum, count: number, seed: number): TopicId[] {
  const random = numbersFrom(seed);
  const within = obtainable(curriculum);
  const pool = curriculum.topics.filter(
    (topic) => within.has(topic.id) && topic.requires.of.length > 0,
  );
  return Array.from({ length: Math.min(count, pool.length) }, () => {
    return pool[Math.floor(random() * pool.length)]?.id;
  }).filter((id) => id !== undefined);
}

interface Timed<Value> {
  readonly value: Value;
  readonly ms: number;
}

function ours(curriculum: Curriculum, goals: readonly TopicId[]): Timed<Plan> {
  return clocked(() => makePlan(curriculum, planQuestion(goals, new Set()), nodeLimit(nodes)));
}

function clocked<Value>(work: () => Value): Timed<Value> {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

const close = (plan: Plan | undefined, hours: number | undefined): boolean =>
  plan !== undefined && hours !== undefined && Math.abs(plan.hours - hours) < 1e-3;

const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 0);
const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;
