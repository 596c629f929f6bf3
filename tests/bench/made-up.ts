import { AreaId, StageId, TopicId } from "../../src/core/model/ids.ts";
import type { LayoutInput } from "../../src/scene/layout/layout-input.ts";
import { numbersFrom } from "./numbers.ts";

/**
 * A made-up curriculum of `count` topics: modules of twelve, 1.6 prerequisites a topic, most of them
 * in the same module or the one before, some anywhere earlier. The same count gives the same graph.
 */
export function madeUp(count: number): LayoutInput {
  const random = numbersFrom(count);
  const areaCount = Math.ceil(count / 12);
  const stageCount = 3;
  const cards = Array.from({ length: count }, (_, card) => ({
    topic: TopicId(`t${card}`),
    area: Math.floor(card / 12),
  }));
  const edges = new Map<string, { from: number; to: number; kind: "requires" }>();
  for (let to = 1; to < count; to++) {
    const wanted = random() < 0.6 ? 2 : 1;
    for (let edge = 0; edge < wanted; edge++) {
      const reach = random() < 0.75 ? 10 : random() < 0.8 ? 30 : to;
      const from = Math.max(0, to - 1 - Math.floor(random() * reach));
      edges.set(`${from} ${to}`, { from, to, kind: "requires" });
    }
  }
  return {
    stages: Array.from({ length: stageCount }, (_, stage) => StageId(`s${stage}`)),
    areas: Array.from({ length: areaCount }, (_, area) => ({
      area: AreaId(`a${area}`),
      stage: Math.floor((area * stageCount) / areaCount),
    })),
    cards,
    junctions: [],
    edges: [...edges.values()],
  };
}
