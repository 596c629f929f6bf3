import type { Curriculum, Topic } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { mentions } from "../model/requirement.ts";
import { topicsOf } from "../model/topic-lookup.ts";
import type { Plan, Reason, Step } from "./plan.ts";

/**
 * The steps of a plan in the given order, each with what it is for, what it uses and what makes it
 * easier (topics of the plan or already known, with the reason), and what it opens.
 */
export function explainSteps(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  plan: Plan,
  order: readonly TopicId[],
): Step[] {
  const there = ({ topic }: Reason) => plan.topics.has(topic) || known.has(topic);
  const parts = topicsOf(curriculum, order).map((topic) => ({
    topic: topic.id,
    needs: needsOf(topic).filter(there),
    eased: topic.helps.map(({ topic: id, why }) => ({ topic: id, why })).filter(there),
  }));
  const opens = openedBy(parts);
  const purposes = goalsServed(plan, parts);
  return parts.map((part) => ({
    ...part,
    for: plan.goals.filter((goal) => purposes.get(part.topic)?.has(goal)),
    opens: opens.get(part.topic) ?? [],
  }));
}

type Part = Pick<Step, "topic" | "needs" | "eased">;

function needsOf(topic: Topic): Reason[] {
  return mentions(topic.requires).map(({ topic: id, why }) => ({ topic: id, why }));
}

/** The steps that name each topic as a direct prerequisite, in order, each once. */
function openedBy(parts: readonly Part[]): Map<TopicId, TopicId[]> {
  const opens = new Map<TopicId, TopicId[]>();
  for (const { topic, needs } of parts) {
    for (const id of new Set(needs.map((need) => need.topic)))
      opens.set(id, [...(opens.get(id) ?? []), topic]);
  }
  return opens;
}

/**
 * Which goals each step serves. Walking the order backwards, a step has its purposes before its
 * prerequisites are reached.
 */
function goalsServed(plan: Plan, parts: readonly Part[]): Map<TopicId, Set<TopicId>> {
  const served = new Map(parts.map(({ topic }) => [topic, new Set<TopicId>()]));
  for (const goal of plan.goals) served.get(goal)?.add(goal);
  for (const { topic, needs, eased } of parts.toReversed()) {
    const purposes = served.get(topic) ?? new Set<TopicId>();
    for (const { topic: used } of [...needs, ...eased]) {
      for (const goal of purposes) served.get(used)?.add(goal);
    }
  }
  return served;
}
