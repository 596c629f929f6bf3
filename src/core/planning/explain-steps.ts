import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { mentions } from "../model/requirement.ts";
import { topicsOf } from "../model/topic-lookup.ts";
import type { Plan, Step } from "./plan.ts";

/**
 * The steps of a plan in the given order, each with what it is for, what it uses (topics of the
 * plan or already known, with the reason) and what it opens.
 */
export function explainSteps(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  plan: Plan,
  order: readonly TopicId[],
): Step[] {
  const opens = new Map<TopicId, TopicId[]>();
  const needs = new Map<TopicId, Step["needs"]>();
  const topics = topicsOf(curriculum, order);
  for (const topic of topics) {
    const used = mentions(topic.requires).filter(
      (mention) => plan.topics.has(mention.topic) || known.has(mention.topic),
    );
    needs.set(
      topic.id,
      used.map(({ topic: id, why }) => ({ topic: id, why })),
    );
    for (const { topic: id } of used) {
      const opened = opens.get(id) ?? [];
      if (!opened.includes(topic.id)) opens.set(id, [...opened, topic.id]);
    }
  }
  const purposes = goalsServed(plan, order, needs);
  return topics.map((topic) => ({
    topic: topic.id,
    for: plan.goals.filter((goal) => purposes.get(topic.id)?.has(goal)),
    needs: needs.get(topic.id) ?? [],
    opens: opens.get(topic.id) ?? [],
  }));
}

/** Which goals each step serves. Walking the order backwards, a step has its purposes before its prerequisites are reached. */
function goalsServed(
  plan: Plan,
  order: readonly TopicId[],
  needs: ReadonlyMap<TopicId, Step["needs"]>,
): Map<TopicId, Set<TopicId>> {
  const served = new Map<TopicId, Set<TopicId>>(order.map((id) => [id, new Set<TopicId>()]));
  for (const goal of plan.goals) served.get(goal)?.add(goal);
  for (const id of [...order].reverse()) {
    const purposes = served.get(id) ?? new Set<TopicId>();
    for (const { topic } of needs.get(id) ?? []) {
      for (const goal of purposes) served.get(topic)?.add(goal);
    }
  }
  return served;
}
