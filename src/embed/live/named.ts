import type { Curriculum } from "../../core/model/curriculum.ts";
import { GoalId, TopicId } from "../../core/model/ids.ts";
import { movesOf, topicsById } from "../../core/model/topic-lookup.ts";
import type { Target } from "../../core/planning/target.ts";

/** The topic that an id from outside names, by today's id or a former one. */
export function namedTopic(curriculum: Curriculum, text: string): TopicId | undefined {
  const id = TopicId(text);
  return topicsById(curriculum).has(id) ? id : movesOf(curriculum).get(id);
}

/** The goal that an id from outside names: a goal of the curriculum or, failing that, a topic. */
export function namedTarget(curriculum: Curriculum, text: string): Target | undefined {
  const goal = GoalId(text);
  if (curriculum.goals.some(({ id }) => id === goal)) return { kind: "goal", goal };
  const topic = namedTopic(curriculum, text);
  return topic && { kind: "topic", topic };
}
