import type { Curriculum, Topic } from "../core/model/curriculum.ts";
import { hoursTogether, totalHours } from "../core/model/hours.ts";
import type { AreaId, TopicId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";
import type { Sight } from "./sight.ts";
import type { Summary } from "./summary-line.ts";

/** The topics of each area. */
export const topicsByArea = remembered(
  (curriculum: Curriculum): ReadonlyMap<AreaId, readonly Topic[]> => {
    const groups = new Map<AreaId, Topic[]>(curriculum.areas.map((area) => [area.id, []]));
    for (const topic of curriculum.topics) groups.get(topic.area)?.push(topic);
    return groups;
  },
);

/** How far a learner is with some topics. */
export interface Progress {
  readonly known: number;
  /** How many there are to know; what is retired counts only for those who know it. */
  readonly topics: number;
  readonly knownHours: number;
  readonly hours: number;
}

export function progressIn(topics: readonly Topic[], known: ReadonlySet<TopicId>): Progress {
  const countable = topics.filter((topic) => !topic.retired || known.has(topic.id));
  const behind = countable.filter((topic) => known.has(topic.id));
  return {
    known: behind.length,
    topics: countable.length,
    knownHours: hoursTogether(behind),
    hours: hoursTogether(countable),
  };
}

/** How much of some topics is known, from 0 to 1. */
export function shareOf({ known, topics }: Progress): number {
  return topics === 0 ? 0 : known / topics;
}

/** An area for a reader who is far away: how much it is, and how much of it is done or planned. */
export function areaSummary(topics: readonly Topic[], sight: Sight): Summary {
  const { map, units } = sight.words;
  const progress = progressIn(topics, sight.known);
  const { known } = progress;
  const share = known > 0 ? shareOf(progress) : undefined;
  const planned = topics.filter((topic) => sight.steps.has(topic.id)).length;
  if (sight.among || (sight.only && planned === 0)) {
    const { among, only } = sight;
    const left = topics.filter(({ id }) => (among?.has(id) ?? true) && (only?.has(id) ?? true));
    return { words: map.leftOf(left.length, units.topics(topics.length)), share: undefined };
  }
  if (planned > 0) {
    return { words: known > 0 ? map.knownAndToGo(known, planned) : map.toGo(planned), share };
  }
  if (known > 0) return { words: map.knownOf(known, progress.topics), share };
  return { words: `${units.topics(topics.length)} · ${units.hours(totalHours(topics))}`, share };
}
