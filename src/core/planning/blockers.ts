import type { Curriculum, Topic } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { isMet, mentions } from "../model/requirement.ts";
import { topicsById } from "../model/topic-lookup.ts";
import { obtainable } from "../prerequisites/well-founded.ts";
import type { Blocked } from "./plan.ts";

/**
 * For each goal that cannot be reached from `known`, the requirement that stands in the way: a
 * topic that is retired, that does not exist, or that waits for itself.
 */
export function blockersOf(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  goals: readonly TopicId[],
): Blocked[] {
  const reachable = obtainable(curriculum, known);
  const has = (topic: TopicId) => reachable.has(topic);
  return goals
    .filter((goal) => !has(goal))
    .map((goal) => ({ goal, ...rootBlocker(topicsById(curriculum), has, goal) }));
}

/** Follows unmet requirements from the goal to the first topic that explains them. */
function rootBlocker(
  topics: ReadonlyMap<TopicId, Topic>,
  has: (topic: TopicId) => boolean,
  goal: TopicId,
): { topic: TopicId; reason: string } {
  const path: TopicId[] = [];
  let current = goal;
  for (;;) {
    const topic = topics.get(current);
    if (!topic) return { topic: current, reason: `There is no topic “${current}”.` };
    if (topic.retired) {
      return { topic: current, reason: `“${topic.title}” is retired and can no longer be learnt.` };
    }
    const start = path.indexOf(current);
    if (start >= 0) return { topic: current, reason: circleSentence(topics, path.slice(start)) };
    path.push(current);
    const unmet = topic.requires.of.filter((part) => !isMet(part, has)).flatMap(mentions);
    const next = unmet.find((mention) => !has(mention.topic));
    if (!next) {
      return {
        topic: current,
        reason: `“${topic.title}” asks for one of several topics, but names none.`,
      };
    }
    current = next.topic;
  }
}

function circleSentence(topics: ReadonlyMap<TopicId, Topic>, circle: readonly TopicId[]): string {
  const titles = circle.map((id) => `“${topics.get(id)?.title ?? id}”`);
  return `These topics wait for each other: ${[...titles, titles[0]].join(" needs ")}.`;
}
