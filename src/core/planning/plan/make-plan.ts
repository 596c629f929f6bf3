import type { Curriculum, Topic } from "../../model/curriculum.ts";
import { hoursTogether } from "../../model/hours.ts";
import type { TopicId } from "../../model/ids.ts";
import { obtainable } from "../../prerequisites/well-founded.ts";
import type { Limit } from "../limit.ts";
import type { Plan } from "../plan.ts";
import type { PlanQuestion } from "./plan-question.ts";
import {
  type Answer,
  cheapestAnswer,
  type PreparedQuestion,
  prepared,
} from "./prepared-question.ts";

/**
 * The cheapest plan for the goals, given what is known: well-founded, so that it can be learnt in
 * some order, and proven unless the limit is spent. Goals already known ask for nothing. Goals that
 * cannot be reached are explained in `blocked`, and the plan serves the others.
 */
export function makePlan(curriculum: Curriculum, question: PlanQuestion, limit: Limit): Plan {
  const asked = prepared(curriculum, question);
  const answer = answerTo(asked, limit);
  if (!question.withHelps) return planOf(asked, answer);
  const goals = [...asked.goals, ...helpsOf(asked, answer.topics)];
  return planOf(asked, answerTo({ ...asked, goals }, limit));
}

const nothingToLearn: Answer = { topics: [], cost: 0, lowerBound: 0, optimal: true };

/** The answer to a prepared question, which has one. */
function answerTo(question: PreparedQuestion, limit: Limit): Answer {
  return cheapestAnswer(question, limit) ?? nothingToLearn;
}

function planOf(question: PreparedQuestion, answer: Answer): Plan {
  const { topics, lowerBound, optimal } = answer;
  return {
    goals: question.goals,
    blocked: question.blocked,
    topics: new Set(topics.map((topic) => topic.id)),
    hours: hoursTogether(topics),
    withoutHours: topics.filter((topic) => topic.hours === undefined).length,
    fewest: question.fewest,
    cost: answer.cost,
    lowerBound,
    optimal,
  };
}

/** The soft prerequisites of planned topics that can be learnt and are neither known nor avoided. */
function helpsOf(question: PreparedQuestion, planned: readonly Topic[]): TopicId[] {
  const { curriculum, known, avoid } = question;
  const within = obtainable(curriculum, known, avoid);
  const helps = planned.flatMap((topic) => topic.helps).map((help) => help.topic);
  return [...new Set(helps)].filter((topic) => within.has(topic) && !known.has(topic));
}
