import type { Curriculum, Topic } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { compact, row } from "../prerequisites/compact.ts";
import { condensation } from "../prerequisites/condensation.ts";
import { GrowingOrder } from "../prerequisites/growing-order.ts";
import { topicGraph } from "../prerequisites/topic-graph.ts";
import { candidatesFor } from "./candidates.ts";
import { type Explanation, evidenceFor, type Source } from "./evidence.ts";
import { scoresAmong } from "./rivals.ts";
import { groundOf } from "./signs.ts";

/** A prerequisite that nobody wrote down, but that may well be one. */
export interface Suggestion extends Explanation {
  readonly topic: Topic;
  readonly prerequisite: Topic;
  /** From 0 to 1: how often such pairs were prerequisites where the weights were chosen. */
  readonly score: number;
}

export interface SuggestionOptions {
  /** The least score, from 0 to 1. */
  readonly least: number;
  /** What is not to be listened to. */
  readonly without?: ReadonlySet<Source>;
}

/**
 * Prerequisites that a curriculum may lack, likeliest first. All together they make no circle with
 * each other and with what is written, alternatives included, and none follows from the others and
 * what is written. Of two that make a circle the likelier is kept. Retired topics are left alone.
 */
export function suggestions(
  curriculum: Curriculum,
  { least, without = new Set() }: SuggestionOptions,
): Suggestion[] {
  const network = writtenNetwork(curriculum);
  const kept = likely(curriculum, least, without).filter(({ topic, prerequisite }) => {
    const [from, to] = [network.pointOf(prerequisite.id), network.pointOf(topic.id)];
    return !network.order.leads(from, to) && network.order.add(from, to);
  });
  return kept.filter(({ topic, prerequisite }) => {
    return !network.order.leadsRound(network.pointOf(prerequisite.id), network.pointOf(topic.id));
  });
}

/** Every pair that is likely enough, likeliest first; equally likely ones in the order of the curriculum. */
function likely(curriculum: Curriculum, least: number, without: ReadonlySet<Source>): Suggestion[] {
  const ground = groundOf(curriculum);
  const found = curriculum.topics.flatMap((topic) => {
    if (topic.retired) return [];
    const candidates = [...candidatesFor(ground, topic)].filter(({ retired }) => !retired);
    const evidence = candidates.map((one) => evidenceFor(curriculum, topic, one, without));
    const scores = scoresAmong(evidence.map(({ odds }) => odds));
    return candidates.flatMap((prerequisite, index): Suggestion[] => {
      const score = scores[index] ?? 0;
      const known = evidence[index];
      return known && score >= least ? [{ topic, prerequisite, score, ...known.explain() }] : [];
    });
  });
  return found.sort((one, other) => other.score - one.score);
}

/** What is written, with each knot of topics that need each other as one point. */
function writtenNetwork(curriculum: Curriculum) {
  const graph = compact(topicGraph(curriculum));
  const { of, before } = condensation(graph.before);
  const order = new GrowingOrder(before.starts.length - 1);
  for (let knot = 0; knot < before.starts.length - 1; knot++)
    for (const needed of row(before, knot)) order.add(needed, knot);
  const pointOf = (id: TopicId) => of[graph.positions.get(id) ?? -1] ?? -1;
  return { order, pointOf };
}
