import type { Curriculum } from "../model/curriculum.ts";
import { middleHours } from "../model/hours.ts";
import type { TopicId } from "../model/ids.ts";
import { type AnyRequirement, mentions, type Requirement } from "../model/requirement.ts";
import { topicsById } from "../model/topic-lookup.ts";
import { blockersOf } from "./blockers.ts";
import type { Choice, Plan } from "./plan.ts";
import { type PlanQuestion, searchPlan } from "./plan-search.ts";

/** Partial plans to look at before an answer is given without proof. */
const nodeLimit = 20_000;

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
  const blocked = blockersOf(topics, known, goals);
  const unreachable = new Set(blocked.map((blocker) => blocker.goal));
  const reachable = goals.filter((goal) => !unreachable.has(goal));
  const answer = searchPlan(question, reachable, nodeLimit);
  const taken = answer.best ?? new Set<TopicId>();
  return {
    goals,
    topics: taken,
    hours: answer.best ? answer.hours : 0,
    lowerBound: answer.lowerBound,
    optimal: answer.optimal,
    choices: choicesOf(question, reachable, taken, answer.hours),
    blocked,
  };
}

function choicesOf(
  question: PlanQuestion,
  goals: readonly TopicId[],
  taken: ReadonlySet<TopicId>,
  hours: number,
): Choice[] {
  const choices: Choice[] = [];
  for (const id of taken) {
    const topic = question.topics.get(id);
    if (!topic) continue;
    for (const any of alternativesIn(topic.requires)) {
      const parts = any.of.flatMap((part) => mentions(part)).map((mention) => mention.topic);
      const took = parts.filter((part) => taken.has(part) || question.known.has(part));
      if (took.every((part) => question.known.has(part))) continue;
      const rejected = new Set(took.filter((part) => !question.known.has(part)));
      const instead = parts
        .filter((part) => !taken.has(part) && !question.known.has(part))
        .flatMap((part) => extraHours(question, goals, part, rejected, hours));
      choices.push({ topic: id, took, instead });
    }
  }
  return choices;
}

/** What the plan would cost more with `part` in place of `rejected`; nothing when that is no way. */
function extraHours(
  question: PlanQuestion,
  goals: readonly TopicId[],
  part: TopicId,
  rejected: ReadonlySet<TopicId>,
  hours: number,
): { topic: TopicId; extraHours: number }[] {
  const other = searchPlan({ ...question, forbidden: rejected }, [...goals, part], nodeLimit);
  return other.best ? [{ topic: part, extraHours: other.hours - hours }] : [];
}

/** Every `any` with a real choice in a requirement, outermost first. */
function alternativesIn(requirement: Requirement): AnyRequirement[] {
  if (requirement.kind === "topic") return [];
  const own = requirement.kind === "any" && requirement.of.length > 1 ? [requirement] : [];
  return [...own, ...requirement.of.flatMap(alternativesIn)];
}
