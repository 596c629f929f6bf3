import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import { isMet, mentions } from "../../model/requirement.ts";
import { topicsById } from "../../model/topic-lookup.ts";
import { obtainable } from "../../prerequisites/well-founded.ts";
import type { Blocked } from "../plan.ts";
import type { PlanQuestion } from "./plan-question.ts";

/**
 * For each goal of a question that cannot be reached, the requirement that stands in the way: a topic
 * that is retired, that is to be avoided, that does not exist, or that waits for itself.
 */
export function blockersOf(
  curriculum: Curriculum,
  { goals, known, avoid }: PlanQuestion,
): Blocked[] {
  const reachable = obtainable(curriculum, known, avoid);
  const has = (topic: TopicId) => reachable.has(topic);
  const network: Unmet = { topics: topicsById(curriculum), has, avoid };
  return goals
    .filter((goal) => !has(goal))
    .map((goal) => ({ goal, ...rootBlocker(network, goal) }));
}

interface Unmet {
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly has: (topic: TopicId) => boolean;
  readonly avoid: ReadonlySet<TopicId>;
}

/** Follows unmet requirements from the goal to the first topic that explains them. */
function rootBlocker(unmet: Unmet, goal: TopicId): { topic: TopicId; reason: string } {
  const path: TopicId[] = [];
  let current = goal;
  for (;;) {
    const reason = blockedItself(unmet, current, path);
    if (reason !== undefined) return { topic: current, reason };
    path.push(current);
    const requires = unmet.topics.get(current)?.requires.of ?? [];
    const parts = requires.filter((part) => !isMet(part, unmet.has)).flatMap(mentions);
    const next = parts.find((mention) => !unmet.has(mention.topic));
    if (!next) {
      const title = unmet.topics.get(current)?.title;
      return {
        topic: current,
        reason: `“${title}” asks for one of several topics, but names none.`,
      };
    }
    current = next.topic;
  }
}

/** Why a topic is out of reach whatever it requires, or when the path has come back to it. */
function blockedItself(
  { topics, avoid }: Unmet,
  id: TopicId,
  path: readonly TopicId[],
): string | undefined {
  const topic = topics.get(id);
  if (!topic) return `There is no topic “${id}”.`;
  if (topic.retired) return `“${topic.title}” is retired and can no longer be learnt.`;
  if (avoid.has(id)) return `“${topic.title}” is needed, and it is to be avoided.`;
  const start = path.indexOf(id);
  return start < 0 ? undefined : circleSentence(topics, path.slice(start));
}

function circleSentence(topics: ReadonlyMap<TopicId, Topic>, circle: readonly TopicId[]): string {
  const titles = circle.map((id) => `“${topics.get(id)?.title ?? id}”`);
  return `These topics wait for each other: ${[...titles, titles[0]].join(" needs ")}.`;
}
