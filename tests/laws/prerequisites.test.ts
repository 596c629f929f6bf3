import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { isMet, mentions, type Requirement } from "../../src/core/model/requirement.ts";
import { ancestorsOf, descendantsOf } from "../../src/core/prerequisites/closure.ts";
import { compact, hardOnly } from "../../src/core/prerequisites/compact.ts";
import { cycles } from "../../src/core/prerequisites/cycles.ts";
import { levels } from "../../src/core/prerequisites/levels.ts";
import { redundantPrerequisites } from "../../src/core/prerequisites/redundancy.ts";
import { prerequisitesOf, topicGraph } from "../../src/core/prerequisites/topic-graph.ts";
import { obtainable } from "../../src/core/prerequisites/well-founded.ts";
import { arbitraryNetwork, type Kind } from "../support/arbitrary-curricula.ts";
import { openJson } from "../support/curricula.ts";

/** Checks a law on many curricula, opened by the real reader. */
function holds(kind: Kind, law: (curriculum: Curriculum) => void): void {
  fc.assert(
    fc.property(arbitraryNetwork(7, kind), (file) => {
      const { curriculum, problems } = openJson(file);
      expect(problems).toEqual([]);
      if (curriculum !== undefined) law(curriculum);
    }),
    { numRuns: 300 },
  );
}

const anything: Kind = { alternatives: true, retired: true };
const plain: Kind = {};

describe("closure", () => {
  it("is exactly what can be reached step by step", () => {
    holds(anything, (curriculum) => {
      const graph = compact(topicGraph(curriculum));
      for (const topic of curriculum.topics) {
        expect(ancestorsOf(graph, [topic.id])).toEqual(reachedFrom(curriculum, topic.id));
      }
    });
  });

  it("of dependents is the reverse of that of prerequisites", () => {
    holds(anything, (curriculum) => {
      const graph = compact(topicGraph(curriculum));
      for (const one of curriculum.topics)
        for (const other of curriculum.topics)
          expect(ancestorsOf(graph, [one.id]).has(other.id)).toBe(
            descendantsOf(graph, [other.id]).has(one.id),
          );
    });
  });
});

describe("cycles", () => {
  it("are found exactly when some topic needs itself at some remove", () => {
    holds(plain, (curriculum) => {
      const graph = compact(topicGraph(curriculum));
      const onCircle = curriculum.topics.filter(({ id }) => reachedFrom(curriculum, id).has(id));
      expect(cycles(graph).length > 0).toBe(onCircle.length > 0);
    });
  });

  it("are paths of real prerequisites back to the start, without repeats", () => {
    holds(plain, (curriculum) => {
      const graph = topicGraph(curriculum);
      for (const path of cycles(compact(graph))) {
        expect(new Set(path).size).toBe(path.length);
        for (const [index, topic] of path.entries()) {
          const next = path[(index + 1) % path.length];
          expect(prerequisitesOf(graph, topic)).toContain(next);
        }
      }
    });
  });
});

describe("levels", () => {
  it("are one more than the highest prerequisite's", () => {
    holds({ acyclic: true }, (curriculum) => {
      const graph = topicGraph(curriculum);
      const level = levels(compact(graph));
      const levelOf = (id: TopicId) =>
        level[curriculum.topics.findIndex((one) => one.id === id)] ?? -1;
      for (const { id } of curriculum.topics) {
        const below = prerequisitesOf(graph, id).map((prerequisite) => levelOf(prerequisite) + 1);
        expect(levelOf(id)).toBe(Math.max(0, ...below));
      }
    });
  });

  it("never fall towards dependents, circles included", () => {
    holds(anything, (curriculum) => {
      const graph = topicGraph(curriculum);
      const level = levels(compact(graph));
      const levelOf = (id: TopicId) =>
        level[curriculum.topics.findIndex((one) => one.id === id)] ?? -1;
      for (const { id } of curriculum.topics)
        for (const prerequisite of prerequisitesOf(graph, id))
          expect(levelOf(id)).toBeGreaterThanOrEqual(levelOf(prerequisite));
    });
  });
});

describe("what can be learnt", () => {
  it("is the least set that contains what is known and whatever it makes possible", () => {
    holds(anything, (curriculum) => {
      const known = new Set(curriculum.topics.slice(0, 1).map(({ id }) => id));
      for (const start of [new Set<TopicId>(), known]) {
        const learnt = new Set(start);
        for (let before = -1; before !== learnt.size; ) {
          before = learnt.size;
          for (const { id, requires, retired } of curriculum.topics)
            if (!retired && isMet(requires, (topic) => learnt.has(topic))) learnt.add(id);
        }
        expect(obtainable(curriculum, start)).toEqual(learnt);
      }
    });
  });
});

describe("leaving out redundant prerequisites", () => {
  it("changes no closed set of topics, with circles and alternatives", () => {
    holds(anything, (curriculum) => {
      const redundant = redundantPrerequisites(curriculum);
      for (const set of subsets(curriculum)) {
        const full = isClosed(curriculum, set);
        const reduced = isClosed(
          curriculum,
          set,
          (topic, other) => !redundant.get(topic)?.has(other),
        );
        expect(reduced).toBe(full);
      }
    });
  });

  it("leaves out every one that the rest implies, when there are no circles", () => {
    holds({ acyclic: true, alternatives: true, possible: true }, (curriculum) => {
      const redundant = redundantPrerequisites(curriculum);
      for (const topic of curriculum.topics) {
        const hard = mentions(topic.requires).filter((mention) => !mention.alternative);
        for (const { topic: other } of hard) {
          const without = (one: TopicId, two: TopicId) => one !== topic.id || two !== other;
          const isImplied = subsets(curriculum)
            .filter((set) => set.has(topic.id) && isClosed(curriculum, set, without))
            .every((set) => set.has(other));
          expect(redundant.get(topic.id)?.has(other) ?? false).toBe(isImplied);
        }
      }
    });
  });

  it("is the transitive reduction when there are neither circles nor alternatives", () => {
    holds({ acyclic: true }, (curriculum) => {
      const graph = topicGraph(curriculum);
      const index = compact(graph, hardOnly);
      const redundant = redundantPrerequisites(curriculum);
      for (const { id } of curriculum.topics) {
        const direct = prerequisitesOf(graph, id);
        const implied = direct.filter((one) =>
          direct.some((other) => ancestorsOf(index, [other]).has(one)),
        );
        expect(redundant.get(id) ?? new Set()).toEqual(new Set(implied));
      }
    });
  });
});

function reachedFrom(curriculum: Curriculum, start: TopicId): Set<TopicId> {
  const reached = new Set<TopicId>();
  const visit = (id: TopicId): void => {
    const topic = curriculum.topics.find((one) => one.id === id);
    for (const mention of topic === undefined ? [] : mentions(topic.requires)) {
      if (reached.has(mention.topic)) continue;
      reached.add(mention.topic);
      visit(mention.topic);
    }
  };
  visit(start);
  return reached;
}

function subsets(curriculum: Curriculum): Set<TopicId>[] {
  let all: TopicId[][] = [[]];
  for (const { id } of curriculum.topics) all = all.flatMap((set) => [set, [...set, id]]);
  return all.map((set) => new Set(set));
}

/** Whether every topic of a set has its requirement met inside it, apart from hard ones left out. */
function isClosed(
  curriculum: Curriculum,
  set: ReadonlySet<TopicId>,
  keep: (topic: TopicId, prerequisite: TopicId) => boolean = () => true,
): boolean {
  return curriculum.topics.every(({ id, requires }) => {
    if (!set.has(id)) return true;
    return isMetWithout(requires, (prerequisite) => !keep(id, prerequisite), set);
  });
}

/** Leaves hard mentions out, but none that stands among alternatives. */
function isMetWithout(
  requirement: Requirement,
  leftOut: (topic: TopicId) => boolean,
  set: ReadonlySet<TopicId>,
): boolean {
  const has = (topic: TopicId) => set.has(topic);
  if (requirement.kind === "topic") return leftOut(requirement.topic) || has(requirement.topic);
  const isChoice = requirement.kind === "any" && requirement.of.length !== 1;
  if (isChoice) return isMet(requirement, has);
  return requirement.of.every((part) => isMetWithout(part, leftOut, set));
}
