import type { TopicId } from "../model/ids.ts";
import { type AnyRequirement, isMet, mentions, type Requirement } from "../model/requirement.ts";
import type { Choice } from "./plan.ts";
import { asRequirement, type Budget, type PlanQuestion, searchPlan } from "./plan-search.ts";

interface Found {
  readonly taken: ReadonlySet<TopicId>;
  readonly hours: number;
}

/**
 * The choices made in a plan: in each `any` of its topics that something planned answers, what was
 * taken, and what every other part would have cost more. Parts whose price is not found within the
 * budget are left out.
 */
export function choicesOf(
  question: PlanQuestion,
  goals: readonly TopicId[],
  found: Found,
  budget: Budget,
): Choice[] {
  const has = (topic: TopicId) => found.taken.has(topic) || question.known.has(topic);
  const choices: Choice[] = [];
  for (const id of found.taken) {
    const topic = question.topics.get(id);
    if (!topic) continue;
    for (const any of alternativesIn(topic.requires)) {
      const met = any.of.filter((part) => isMet(part, has));
      const took = topicsIn(met).filter((part) => found.taken.has(part));
      if (took.length === 0) continue;
      const instead = any.of
        .filter((part) => !isMet(part, has))
        .flatMap((part) => priced(question, goals, part, took, found.hours, budget));
      choices.push({ topic: id, took, instead });
    }
  }
  return choices;
}

/** A part at its price: the best plan with it and without what was taken in its place. */
function priced(
  question: PlanQuestion,
  goals: readonly TopicId[],
  part: Requirement,
  took: readonly TopicId[],
  hours: number,
  budget: Budget,
): Choice["instead"] {
  const topics = topicsIn([part]);
  const forbidden = new Set(took.filter((topic) => !topics.includes(topic)));
  const wanted = [...goals.map(asRequirement), part];
  const { best, hours: cost } = searchPlan({ ...question, forbidden }, wanted, budget);
  return best ? [{ topics, extraHours: cost - hours }] : [];
}

function topicsIn(parts: readonly Requirement[]): TopicId[] {
  return [...new Set(parts.flatMap(mentions).map(({ topic }) => topic))];
}

/** Every `any` with a real choice in a requirement, outermost first. */
function alternativesIn(requirement: Requirement): AnyRequirement[] {
  if (requirement.kind === "topic") return [];
  const own = requirement.kind === "any" && requirement.of.length > 1 ? [requirement] : [];
  return [...own, ...requirement.of.flatMap(alternativesIn)];
}
