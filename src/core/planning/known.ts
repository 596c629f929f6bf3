import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { isMet, mentions } from "../model/requirement.ts";
import { topicsById } from "../model/topic-lookup.ts";

/**
 * Everything a person knows who knows `marked`: a known topic implies its prerequisites. Which of
 * several alternatives was used cannot be told, so an `any` implies nothing.
 */
export function impliedKnown(
  curriculum: Curriculum,
  marked: ReadonlySet<TopicId>,
): ReadonlySet<TopicId> {
  const byId = topicsById(curriculum);
  const known = new Set<TopicId>();
  const open = [...marked];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const topic = byId.get(id);
    if (!topic || known.has(id)) continue;
    known.add(id);
    for (const mention of mentions(topic.requires)) {
      if (!mention.alternative) open.push(mention.topic);
    }
  }
  return known;
}

/**
 * What can be learnt now: topics not yet known, all of whose hard prerequisites are known (the
 * outer fringe in the words of knowledge space theory, Doignon & Falmagne 1985). Retired topics
 * are never among them.
 */
export function readyTopics(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
): ReadonlySet<TopicId> {
  const has = (topic: TopicId) => known.has(topic);
  return new Set(
    curriculum.topics
      .filter((topic) => !topic.retired && !known.has(topic.id) && isMet(topic.requires, has))
      .map((topic) => topic.id),
  );
}
