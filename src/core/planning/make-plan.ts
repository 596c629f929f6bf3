import type { Curriculum } from "../model/curriculum.ts";
import { middleHours } from "../model/hours.ts";
import type { TopicId } from "../model/ids.ts";
import { topicsById } from "../model/topic-lookup.ts";
import { blockersOf } from "./blockers.ts";
import { choicesOf } from "./choices.ts";
import type { Blocked, Plan } from "./plan.ts";
import { asRequirement, type Budget, type PlanQuestion, searchPlan } from "./plan-search.ts";

/** Partial plans to look at, for the plan and for what its alternatives would cost together. */
const wholeBudget = 3_000;

/**
 * The cheapest plan for `goals`, in hours, given what is known. Goals already known ask for nothing.
 * Goals that cannot be reached are explained in `blocked`, and the plan serves the others.
 */
export function makePlan(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  goals: readonly TopicId[],
): Plan {
  const topics = topicsById(curriculum);
  const question: PlanQuestion = {
    topics,
    hours: (id) => {
      const topic = topics.get(id);
      return topic ? middleHours(topic) : 0;
    },
    known,
    forbidden: new Set(),
  };
  const budget: Budget = { nodes: wholeBudget };
  const blocked = blockersOf(curriculum, known, goals);
  const unreachable = new Set(blocked.map((blocker) => blocker.goal));
  const reachable = goals.filter((goal) => !unreachable.has(goal));
  const { best, hours, lowerBound, optimal } = searchPlan(
    question,
    reachable.map(asRequirement),
    budget,
  );
  const shared = { goals, lowerBound, optimal };
  if (!best) {
    const blockedAll = [...blocked, ...reachable.map(notFound)];
    return { ...shared, topics: new Set(), hours: 0, choices: [], blocked: blockedAll };
  }
  const choices = choicesOf(question, reachable, { taken: best, hours }, budget);
  return { ...shared, topics: best, hours, choices, blocked };
}

function notFound(goal: TopicId): Blocked {
  return { goal, topic: goal, reason: "No way was found: there are too many alternatives to try." };
}
