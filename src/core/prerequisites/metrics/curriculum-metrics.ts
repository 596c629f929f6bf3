import type { Curriculum } from "../../model/curriculum.ts";
import { middleHours } from "../../model/hours.ts";
import type { TopicId } from "../../model/ids.ts";
import { compact, row } from "../compact.ts";
import { condensation } from "../condensation.ts";
import { topicGraph } from "../topic-graph.ts";
import { blocking } from "./blocking.ts";
import { bottlenecks } from "./bottlenecks.ts";
import { longestChains } from "./longest-chains.ts";
import { complexityInQuarters } from "./quarters.ts";

/** What one topic means for the way through the curriculum. */
export interface TopicMetrics {
  readonly topic: TopicId;
  /** Delay factor: how many topics the longest chain through this one has. */
  readonly delay: number;
  /** Blocking factor: how many other topics need this one, at any remove. */
  readonly blocking: number;
  /** Delay and blocking together: the topic's structural complexity. */
  readonly complexity: number;
  /** The hours of the chain through this topic that takes most hours. */
  readonly chainHours: number;
  /** The hours of all topics that need this one, at any remove. */
  readonly blockedHours: number;
  readonly bottleneck: boolean;
}

/** What the prerequisites of a curriculum mean for the way through it. */
export interface CurriculumMetrics {
  /** Sums over all topics. */
  readonly delay: number;
  readonly blocking: number;
  readonly complexity: number;
  /** The structural complexity to compare when a step takes a quarter of a year, not a semester. */
  readonly complexityInQuarters: number;
  /** The chain that takes most hours, prerequisites first. */
  readonly criticalPath: { readonly hours: number; readonly topics: readonly TopicId[] };
  /** Those that most others wait for come first. */
  readonly bottlenecks: readonly TopicId[];
  /** Every topic in curriculum order. */
  readonly topics: readonly TopicMetrics[];
}

/**
 * The metrics of curricular analytics (G. Heileman, C. Abdallah, A. Slim and M. Hickman, "Curricular
 * Analytics: A Framework for Quantifying the Impact of Curricular Reforms and Pedagogical
 * Innovations", 2018), with the same figures as the package CurricularAnalytics.jl, and the hours
 * that go with them. Hours are the middle of low and high.
 *
 * Two things that curricular analytics does not know: every alternative counts as a prerequisite, so
 * the figures are those of a learner who meets all of them; and topics on a circle count as one step
 * of a chain, which takes the hours of all of them, while each blocks the others.
 */
export function curriculumMetrics(curriculum: Curriculum): CurriculumMetrics {
  const graph = compact(topicGraph(curriculum));
  const network = condensation(graph.before);
  const hours = Float64Array.from(curriculum.topics, middleHours);
  const knots = [...network.members.starts.keys()].slice(1);
  const steps = longestChains(network, new Float64Array(knots.length).fill(1));
  const hourly = longestChains(
    network,
    Float64Array.from(knots, (_next, knot) =>
      sum(row(network.members, knot), (position) => hours[position] ?? 0),
    ),
  );
  const waiting = blocking(network, hours);
  const narrow = bottlenecks(graph);
  const topics = graph.topics.map((topic, position): TopicMetrics => {
    const delay = steps.through[position] ?? 0;
    const blocked = waiting.topics[position] ?? 0;
    return {
      topic,
      delay,
      blocking: blocked,
      complexity: delay + blocked,
      chainHours: hourly.through[position] ?? 0,
      blockedHours: waiting.hours[position] ?? 0,
      bottleneck: narrow[position] === 1,
    };
  });
  const critical = hourly.longest;
  return {
    delay: sum(topics, ({ delay }) => delay),
    blocking: sum(topics, (topic) => topic.blocking),
    complexity: sum(topics, ({ complexity }) => complexity),
    complexityInQuarters: complexityInQuarters(topics.map(({ complexity }) => complexity)),
    criticalPath: {
      hours: sum(critical, (position) => hours[position] ?? 0),
      topics: critical.flatMap((position) => graph.topics[position] ?? []),
    },
    bottlenecks: topics
      .filter(({ bottleneck }) => bottleneck)
      .toSorted((one, other) => other.blocking - one.blocking)
      .map(({ topic }) => topic),
    topics,
  };
}

function sum<Value>(values: Iterable<Value>, of: (value: Value) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}
