import type { Curriculum } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Limit } from "../limit.ts";
import type { Plan } from "../plan.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanQuestion } from "./plan-question.ts";

/** What a plan would lose and gain if more were known. */
export interface Shortened {
  /** Steps that would fall away, in the order of the curriculum. */
  readonly lost: readonly TopicId[];
  /** Steps that would come in, because another alternative is the cheaper one then. */
  readonly gained: readonly TopicId[];
  /** How many hours shorter the plan would be, by the middles of the topics' hours. */
  readonly hours: number;
}

/**
 * The plan beside the one that would be made if `known` were known besides.
 * @param known a topic with what it implies, or alone, as the learner's knowledge is read
 */
export function shortened(
  curriculum: Curriculum,
  question: PlanQuestion,
  known: ReadonlySet<TopicId>,
  limit: Limit,
): Shortened {
  const plan: Plan = makePlan(curriculum, question, limit);
  const more = new Set([...question.known, ...known]);
  const other = makePlan(curriculum, { ...question, known: more }, limit);
  return {
    lost: [...plan.topics].filter((topic) => !other.topics.has(topic)),
    gained: [...other.topics].filter((topic) => !plan.topics.has(topic)),
    hours: plan.hours - other.hours,
  };
}
