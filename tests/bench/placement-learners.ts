import type { Curriculum, Topic } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { isMet, type Requirement } from "../../src/core/model/requirement.ts";
import { topicsById } from "../../src/core/model/topic-lookup.ts";
import { compact } from "../../src/core/prerequisites/compact.ts";
import { levels } from "../../src/core/prerequisites/levels.ts";
import { topicGraph } from "../../src/core/prerequisites/topic-graph.ts";

export type Random = () => number;

/** What a made-up learner knows of `scope`, always with what it requires. */
export type LearnerMaker = (
  curriculum: Curriculum,
  scope: readonly TopicId[],
  random: Random,
) => ReadonlySet<TopicId>;

/** Ways to make up learners, each independent of how the placement thinks of them. */
export const learnerMakers: Record<string, LearnerMaker> = {
  /** Some topics here and there, up to a tenth of all, and all they need. */
  "some topics": (curriculum, scope, random) =>
    withPrerequisites(curriculum, some(scope, 1 + scope.length / 10, random), random),

  /** One to four targets reached earlier, and all they need. */
  targets: (curriculum, scope, random) =>
    withPrerequisites(curriculum, pick(scope, 1 + Math.floor(random() * 4), random), random),

  /** All topics not too hard for the learner's ability: hardness is the level in the graph, and luck. */
  ability: (curriculum, scope, random) => {
    const graph = compact(topicGraph(curriculum));
    const level = levels(graph);
    const levelOf = (id: TopicId) => level[graph.positions.get(id) ?? 0] ?? 0;
    const highest = Math.max(...scope.map(levelOf));
    const ability = random() * 1.4 - 0.2;
    const fit = new Set(
      scope.filter((id) => levelOf(id) / (highest + 1) + (random() - 0.5) * 0.5 <= ability),
    );
    return learnable(curriculum, scope, (id) => fit.has(id));
  },

  /** A walk from one ready topic to the next, broken off somewhere. */
  walk: (curriculum, scope, random) => {
    const topics = topicsById(curriculum);
    const known = new Set<TopicId>();
    const inScope = new Set(scope);
    const has = (id: TopicId) => known.has(id) || !inScope.has(id);
    const steps = Math.floor(random() * (scope.length + 1));
    for (let step = 0; step < steps; step += 1) {
      const ready = scope.filter(
        (id) => !known.has(id) && isMet(topics.get(id)?.requires ?? nothing, has),
      );
      const next = ready[Math.floor(random() * ready.length)];
      if (next === undefined) break;
      known.add(next);
    }
    return known;
  },
};

const nothing: Requirement = { kind: "all", of: [] };

function some(scope: readonly TopicId[], most: number, random: Random): TopicId[] {
  return pick(scope, Math.floor(random() * (most + 1)), random);
}

export function pick<Value>(from: readonly Value[], count: number, random: Random): Value[] {
  const left = [...from];
  const picked: Value[] = [];
  while (picked.length < count && left.length > 0)
    picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked;
}

function withPrerequisites(
  curriculum: Curriculum,
  wanted: readonly TopicId[],
  random: Random,
): Set<TopicId> {
  const topics = topicsById(curriculum);
  const known = new Set<TopicId>();
  const open = [...wanted];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    open.push(...chosen(topics.get(id)?.requires ?? nothing, random));
  }
  return known;
}

function chosen(requirement: Requirement, random: Random): TopicId[] {
  if (requirement.kind === "topic") return [requirement.topic];
  if (requirement.kind === "all") return requirement.of.flatMap((part) => chosen(part, random));
  return pick(requirement.of, 1, random).flatMap((part) => chosen(part, random));
}

function learnable(
  curriculum: Curriculum,
  scope: readonly TopicId[],
  able: (id: TopicId) => boolean,
): Set<TopicId> {
  const topics = topicsById(curriculum);
  const inScope = new Set(scope);
  const known = new Set<TopicId>();
  const has = (id: TopicId) => known.has(id) || !inScope.has(id);
  let waiting = scope.flatMap((id): Topic[] => (able(id) ? [topics.get(id) ?? []].flat() : []));
  for (;;) {
    const still = waiting.filter((topic) => {
      if (!isMet(topic.requires, has)) return true;
      known.add(topic.id);
      return false;
    });
    if (still.length === waiting.length) return known;
    waiting = still;
  }
}
