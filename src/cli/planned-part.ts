import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { impliedKnown } from "../core/planning/known.ts";
import type { Limit } from "../core/planning/limit.ts";
import { pathFor } from "../core/planning/path.ts";
import { planQuestion } from "../core/planning/plan/plan-question.ts";
import { topicsAimedAt } from "../core/planning/target.ts";
import type { Route } from "../formats/export/exporter.ts";
import { partOf } from "../formats/export/part-of.ts";
import { type Arguments, type Option, UsageError } from "./command.ts";
import { targetsNamed, topicsNamed } from "./named-topics.ts";
import { unreachable } from "./reports/troubles.ts";

export const planOptions: Readonly<Record<string, Option>> = {
  goal: { value: "ID…", help: "Only what is to be learnt for these goals or topics." },
  known: { value: "ID…", help: "Topics that are known, with all they need; only with --goal." },
};

/** What of a curriculum a plan consists of, and the way through it. */
export interface PlannedPart {
  readonly part: Curriculum;
  readonly route: Route;
}

/**
 * The part of a curriculum that the arguments ask for; undefined where they ask for all of it.
 * @throws UsageError for what cannot be understood, and for a goal that cannot be reached.
 */
export function plannedPart(
  curriculum: Curriculum,
  given: Arguments,
  patience: () => Limit,
): PlannedPart | undefined {
  const targets = targetsNamed(curriculum, "goal", given.values("goal"));
  const marked = topicsNamed(curriculum, "known", given.values("known"));
  if (targets.length === 0) {
    if (marked.length > 0) throw new UsageError("Name the goal, too: --goal ID.");
    return undefined;
  }
  const goals = [...new Set(targets.flatMap((target) => topicsAimedAt(curriculum, target)))];
  const known = impliedKnown(curriculum, new Set(marked));
  const question = planQuestion(goals, known);
  const { plan, ordering } = pathFor(curriculum, question, "area", {
    plan: patience(),
    order: patience(),
  });
  if (plan.blocked.length > 0) throw new UsageError(unreachable(curriculum, plan).join("\n"));
  if (ordering.sequence.length === 0)
    throw new UsageError("All that the goal needs is known: there is nothing to write.");
  const steps = numbered(ordering.sequence);
  return {
    part: partOf(curriculum, new Set(steps.keys()), known),
    route: { steps, goals: new Set(plan.goals.filter((goal) => steps.has(goal))) },
  };
}

const numbered = (sequence: readonly TopicId[]): ReadonlyMap<TopicId, number> =>
  new Map(sequence.map((topic, index) => [topic, index + 1]));
