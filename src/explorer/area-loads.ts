import type { Area, Curriculum } from "../core/model/curriculum.ts";
import { hoursTogether } from "../core/model/hours.ts";
import type { TopicMetrics } from "../core/prerequisites/metrics/curriculum-metrics.ts";
import { topicsByArea } from "../scene/area-summary.ts";

/** What an area asks for. */
export interface AreaLoad {
  readonly area: Area;
  readonly topics: number;
  /** The middle hours of its topics. */
  readonly hours: number;
  /** Which part of the hours of all areas these are, from 0 to 1. */
  readonly share: number;
  readonly bottlenecks: number;
  /** The complexity of its topics, divided by their number. */
  readonly meanComplexity: number;
}

/** What each area asks for, in curriculum order. Areas without topics are left out. */
export function areaLoads(curriculum: Curriculum, metrics: readonly TopicMetrics[]): AreaLoad[] {
  const byTopic = new Map(metrics.map((one) => [one.topic, one]));
  const all = hoursTogether(curriculum.topics);
  const grouped = topicsByArea(curriculum);
  return curriculum.areas.flatMap((area) => {
    const inside = grouped.get(area.id) ?? [];
    if (inside.length === 0) return [];
    const figures = inside.flatMap(({ id }) => byTopic.get(id) ?? []);
    const hours = hoursTogether(inside);
    return {
      area,
      topics: inside.length,
      hours,
      share: all > 0 ? hours / all : 0,
      bottlenecks: figures.filter(({ bottleneck }) => bottleneck).length,
      meanComplexity: figures.reduce((sum, one) => sum + one.complexity, 0) / inside.length,
    };
  });
}
