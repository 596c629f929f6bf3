import { describe, expect, it } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import {
  opensOf,
  prerequisitesOf,
  topicGraph,
  topicKey,
} from "../../../src/core/prerequisites/topic-graph.ts";
import { curriculumOf, nastyIds } from "../../support/curricula.ts";

describe("the topic graph", () => {
  it("has an edge from every prerequisite to its topic, alternatives marked", () => {
    const graph = topicGraph(curriculumOf("a\nb\nc\nd: a, b | c ~ a"));
    const edges = graph.mapEdges((_edge, { alternative }, source, target) => [
      source,
      target,
      alternative,
    ]);
    expect(edges).toEqual([
      ["t:a", "t:d", false],
      ["t:b", "t:d", true],
      ["t:c", "t:d", true],
    ]);
  });

  it("takes a pair as hard as soon as one mention is", () => {
    const graph = topicGraph(curriculumOf("a\nb\nc: a | b, a"));
    expect(graph.getEdgeAttribute(graph.edge("t:a", "t:c"), "alternative")).toBe(false);
    expect(graph.size).toBe(2);
  });

  it("answers in written order what a topic needs and what it opens", () => {
    const graph = topicGraph(curriculumOf("a\nb\nc: b, a\nd: a"));
    expect(prerequisitesOf(graph, TopicId("c"))).toEqual(["b", "a"]);
    expect(opensOf(graph, TopicId("a"))).toEqual(["c", "d"]);
  });

  it("keeps topics apart from the words of the language", () => {
    const lines = nastyIds.map((id, index) => `${id}: ${nastyIds.slice(0, index).join(", ")}`);
    const graph = topicGraph(curriculumOf(lines.join("\n")));
    expect(graph.order).toBe(nastyIds.length);
    expect(graph.nodes()).toEqual(nastyIds.map((id) => topicKey(TopicId(id))));
    for (const [index, id] of nastyIds.entries())
      expect(prerequisitesOf(graph, TopicId(id))).toEqual(nastyIds.slice(0, index));
  });

  it("takes a topic that needs itself", () => {
    const graph = topicGraph(curriculumOf("a: a"));
    expect(prerequisitesOf(graph, TopicId("a"))).toEqual(["a"]);
  });
});
