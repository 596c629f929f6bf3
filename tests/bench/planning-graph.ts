import { topologicalSort } from "graphology-dag";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { firstReadyFirst } from "../../src/core/planning/order/first-ready-first.ts";
import { ancestorsOf } from "../../src/core/prerequisites/closure.ts";
import { compact } from "../../src/core/prerequisites/compact.ts";
import { type TopicGraph, topicGraph, topicKey } from "../../src/core/prerequisites/topic-graph.ts";
import { curriculumNamed } from "./graphs.ts";
import { median, numbersFrom } from "./numbers.ts";

const runs = 15;

/**
 * Two questions on whole graphs, the index once made: all prerequisites of a topic at any remove, and
 * an order of all topics; beside graphology on the same graph in the same run. Medians.
 */
export function benchGraphQuestions(names: readonly string[]): void {
  console.log("\n### Questions on a graph\n");
  console.log(
    "| graph | topics | prerequisites | closure ms: ours | graphology | order ms: ours | graphology-dag |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const name of names) {
    const curriculum = curriculumNamed(name);
    if (curriculum) console.log(lineFor(name, curriculum));
  }
}

function lineFor(name: string, curriculum: Curriculum): string {
  const graph = topicGraph(curriculum);
  const index = compact(graph);
  const { before, after } = index;
  const random = numbersFrom(1);
  const topics = Array.from({ length: runs }, () => {
    return curriculum.topics[Math.floor(random() * curriculum.topics.length)]?.id;
  }).filter((topic) => topic !== undefined);
  const figures = [
    median(topics.map((topic) => timed(() => ancestorsOf(index, [topic])))),
    median(topics.map((topic) => timed(() => ancestorsByGraphology(graph, topic)))),
    median(topics.map(() => timed(() => firstReadyFirst(before, after)))),
    sortedByGraphology(graph),
  ];
  const cells = figures.map((ms) => (ms === undefined ? "circles" : ms.toFixed(2)));
  return `| ${name} | ${graph.order} | ${graph.size} | ${cells.join(" | ")} |`;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function ancestorsByGraphology(graph: TopicGraph, topic: TopicId): Set<string> {
  const found = new Set<string>();
  const open = [topicKey(topic)];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    graph.forEachInNeighbor(key, (other) => {
      if (found.has(other)) return;
      found.add(other);
      open.push(other);
    });
  }
  return found;
}

/** The library's time; none where it refuses, because there are circles. */
function sortedByGraphology(graph: TopicGraph): number | undefined {
  try {
    return median(Array.from({ length: runs }, () => timed(() => topologicalSort(graph))));
  } catch {
    return undefined;
  }
}
