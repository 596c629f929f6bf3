import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import { isMet, mentions } from "../../model/requirement.ts";
import { topicsById } from "../../model/topic-lookup.ts";
import { obtainable } from "../../prerequisites/well-founded.ts";
import type { Blocked, Obstacle } from "../plan.ts";
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
function rootBlocker(unmet: Unmet, goal: TopicId): { topic: TopicId } & Obstacle {
  const path: TopicId[] = [];
  let current = goal;
  for (;;) {
    const obstacle = obstacleAt(unmet, current, path);
    if (obstacle) return { topic: current, ...obstacle };
    path.push(current);
    const requires = unmet.topics.get(current)?.requires.of ?? [];
    const parts = requires.filter((part) => !isMet(part, unmet.has)).flatMap(mentions);
    const next = parts.find((mention) => !unmet.has(mention.topic));
    if (!next) return { topic: current, kind: "empty" };
    current = next.topic;
  }
}

/** Why a topic is out of reach whatever it requires, or when the path has come back to it. */
function obstacleAt(
  { topics, avoid }: Unmet,
  id: TopicId,
  path: readonly TopicId[],
): Obstacle | undefined {
  const topic = topics.get(id);
  if (!topic) return { kind: "missing" };
  if (topic.retired) return { kind: "retired" };
  if (avoid.has(id)) return { kind: "avoided" };
  const start = path.indexOf(id);
  return start < 0 ? undefined : { kind: "circle", circle: path.slice(start) };
}
