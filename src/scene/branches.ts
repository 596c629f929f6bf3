import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";
import { isMet, mentions, type Requirement } from "../core/model/requirement.ts";
import { topicsById, topicsOf } from "../core/model/topic-lookup.ts";

/** Where a route could have gone another way: by each of its topics, the ones that would have served too. */
export type Branches = ReadonlyMap<TopicId, ReadonlySet<TopicId>>;

const branches = remembered((curriculum: Curriculum) =>
  remembered((steps: ReadonlyMap<TopicId, number>) =>
    remembered((known: ReadonlySet<TopicId>): Branches => {
      const found = new Map<TopicId, ReadonlySet<TopicId>>();
      for (const topic of topicsOf(curriculum, steps.keys())) {
        const apart = new Set(
          notTaken(topic.requires, known, steps).filter(
            (id) => !steps.has(id) && !known.has(id) && !isRetired(curriculum, id),
          ),
        );
        if (apart.size > 0) found.set(topic.id, apart);
      }
      return found;
    }),
  ),
);

/**
 * The alternatives that a route leaves aside. Where something known serves already, there was
 * nothing to choose.
 */
export function branchesOf(
  curriculum: Curriculum,
  steps: ReadonlyMap<TopicId, number>,
  known: ReadonlySet<TopicId>,
): Branches {
  return branches(curriculum)(steps)(known);
}

function notTaken(
  requirement: Requirement,
  known: ReadonlySet<TopicId>,
  steps: ReadonlyMap<TopicId, number>,
): TopicId[] {
  if (requirement.kind === "topic" || isMet(requirement, (id) => known.has(id))) return [];
  const there = (id: TopicId) => known.has(id) || steps.has(id);
  return requirement.of.flatMap((part) =>
    requirement.kind === "all" || isMet(part, there)
      ? notTaken(part, known, steps)
      : mentions(part).map(({ topic }) => topic),
  );
}

function isRetired(curriculum: Curriculum, id: TopicId): boolean {
  return topicsById(curriculum).get(id)?.retired ?? true;
}
