import type { Curriculum, Topic } from "../../model/curriculum.ts";
import { hoursTogether } from "../../model/hours.ts";
import type { TopicId } from "../../model/ids.ts";
import { type AnyRequirement, isMet, mentions, type Requirement } from "../../model/requirement.ts";
import { topicsOf } from "../../model/topic-lookup.ts";
import { conditionOf, requirementNetwork } from "../../prerequisites/requirement-network.ts";
import type { Limit } from "../limit.ts";
import type { Choice, Plan } from "../plan.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { cheapestAnswer, type PreparedQuestion, prepared } from "./prepared-question.ts";

/**
 * The choices made in a plan: in each `any` that its topics really use, what was taken, and what the
 * plan would cost more with each other part. Parts that cannot be taken are left out; so are those
 * whose price was not worked out when the limit was spent.
 */
export function choicesOf(
  curriculum: Curriculum,
  question: PlanQuestion,
  plan: Plan,
  limit: Limit,
): Choice[] {
  const asked = prepared(curriculum, question);
  const has = (topic: TopicId) => plan.topics.has(topic) || question.known.has(topic);
  const made = (topic: Topic) =>
    alternativesIn(topic.requires, has).flatMap((any): Choice[] => {
      const met = any.of.filter((part) => isMet(part, has));
      const took = topicsIn(met).filter((part) => plan.topics.has(part));
      if (took.length === 0 || isMet(any, (part) => question.known.has(part))) return [];
      const others = any.of.filter((part) => !isMet(part, has));
      const instead = others.flatMap((part) => priced(asked, topic.id, any, part, plan, limit));
      return [{ topic: topic.id, took, instead }];
    });
  return topicsOf(curriculum, plan.topics).flatMap(made);
}

/**
 * A part at its price: how many hours longer the best plan is that learns the topic and in which the
 * `any` has nothing else to offer.
 */
function priced(
  question: PreparedQuestion,
  topic: TopicId,
  any: AnyRequirement,
  part: Requirement,
  plan: Plan,
  limit: Limit,
): Choice["instead"] {
  const network = requirementNetwork(question.curriculum);
  const choice = conditionOf(network, any);
  const taken = conditionOf(network, part);
  if (choice === undefined || taken === undefined || limit.isSpent()) return [];
  const only = new Map(question.only).set(choice, new Set([taken]));
  const goals = [...question.goals, topic];
  const answer = cheapestAnswer({ ...question, goals, only }, limit);
  if (!answer) return [];
  return [{ topics: topicsIn([part]), extraHours: hoursTogether(answer.topics) - plan.hours }];
}

function topicsIn(parts: readonly Requirement[]): TopicId[] {
  return [...new Set(parts.flatMap(mentions).map(({ topic }) => topic))];
}

/** Every `any` with a real choice on the way that is taken through a requirement, outermost first. */
function alternativesIn(
  requirement: Requirement,
  has: (topic: TopicId) => boolean,
): AnyRequirement[] {
  if (requirement.kind === "topic") return [];
  const isChoice = requirement.kind === "any" && requirement.of.length > 1;
  const used = isChoice ? requirement.of.filter((part) => isMet(part, has)) : requirement.of;
  return [...(isChoice ? [requirement] : []), ...used.flatMap((part) => alternativesIn(part, has))];
}
