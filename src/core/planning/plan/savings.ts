import type { Curriculum } from "../../model/curriculum.ts";
import { hoursTogether } from "../../model/hours.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Limit } from "../limit.ts";
import type { Plan } from "../plan.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { cheapestAnswer, prepared } from "./prepared-question.ts";

/**
 * How many hours shorter the plan would be if `known` were known besides; `undefined` when that was
 * not worked out because the limit was spent.
 * @param known a topic with what it implies, or alone, as the learner's knowledge is read
 */
export function hoursSaved(
  curriculum: Curriculum,
  question: PlanQuestion,
  plan: Plan,
  known: ReadonlySet<TopicId>,
  limit: Limit,
): number | undefined {
  if (limit.isSpent()) return undefined;
  const more = new Set([...question.known, ...known]);
  const answer = cheapestAnswer(prepared(curriculum, { ...question, known: more }), limit);
  return answer && plan.hours - hoursTogether(answer.topics);
}
