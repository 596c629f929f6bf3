import type { Curriculum, Topic } from "../core/model/curriculum.ts";
import type { GoalId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";
import { topicsOf } from "../core/model/topic-lookup.ts";
import { nodeLimit } from "../core/planning/limit.ts";
import { pathFor } from "../core/planning/path.ts";
import { planQuestion } from "../core/planning/plan/plan-question.ts";
import type { Blocked } from "../core/planning/plan.ts";
import type { Words } from "../language/english.ts";
import type { Layout } from "../scene/layout/layout.ts";

/** What all pages of a site are made from. */
export interface Site {
  readonly curriculum: Curriculum;
  readonly words: Words;
  /** Where everything stands in the picture of the whole map. */
  readonly layout: Layout;
  /** The address that the site will have, with a slash at its end; without one, nothing absolute is written. */
  readonly url: string | undefined;
}

/** What somebody who knows nothing has to learn for a goal, in a good order; the same on every machine. */
export interface WayTo {
  readonly topics: readonly Topic[];
  /** The topics of the goal that are out of reach. */
  readonly blocked: readonly Blocked[];
}

/** How far the search for a way may go: a second or two where it finds no end. The first order found is good enough to read. */
const steps = { plan: 20_000, order: 0 };

/** The ways to the goals of a curriculum. */
export const waysTo = remembered(
  (curriculum: Curriculum): ReadonlyMap<GoalId, WayTo> =>
    new Map(
      curriculum.goals.map(({ id, topics }) => {
        const question = planQuestion(topics, new Set());
        const limits = { plan: nodeLimit(steps.plan), order: nodeLimit(steps.order) };
        const { plan, steps: way } = pathFor(curriculum, question, "near", limits);
        const learnt = way.map(({ topic }) => topic);
        return [id, { topics: topicsOf(curriculum, learnt), blocked: plan.blocked }];
      }),
    ),
);
