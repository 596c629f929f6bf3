import {
  type OrderDisagreement,
  orderDisagreements,
  type Reversal,
} from "../core/curriculum/order-disagreements.ts";
import type { Area, Curriculum, SourceDocument, Topic } from "../core/model/curriculum.ts";
import { documentsByTopic } from "../core/model/documents-by-topic.ts";
import { remembered } from "../core/model/remembered.ts";
import { topicsByArea } from "../scene/area-summary.ts";
import { reached } from "../scene/emphasis.ts";
import { prerequisitesByTopic } from "../scene/neighbours.ts";

/** How many of some topics each document covers, in the order of the documents, and how many none does. */
export interface Coverage {
  readonly topics: number;
  readonly covered: readonly number[];
  readonly uncovered: number;
}

export interface AreaCoverage extends Coverage {
  readonly area: Area;
}

/** How much of each area, and of the whole, the documents cover. Areas without topics are left out. */
export function coverageOf(curriculum: Curriculum): {
  readonly areas: readonly AreaCoverage[];
  readonly whole: Coverage;
} {
  const grouped = topicsByArea(curriculum);
  const areas = curriculum.areas.map((area) => ({
    area,
    ...coverage(curriculum, grouped.get(area.id) ?? []),
  }));
  return {
    areas: areas.filter(({ topics }) => topics > 0),
    whole: coverage(curriculum, curriculum.topics),
  };
}

function coverage(curriculum: Curriculum, topics: readonly Topic[]): Coverage {
  const byTopic = documentsByTopic(curriculum);
  const covering = topics.map(({ id }) => byTopic.get(id) ?? []);
  const count = (document: SourceDocument) =>
    covering.filter((documents) => documents.includes(document)).length;
  return {
    topics: topics.length,
    covered: curriculum.documents.map(count),
    uncovered: covering.filter((documents) => documents.length === 0).length,
  };
}

/** Two topics in opposite order, and which of them the map has first; undefined where it leaves both orders open. */
export interface JudgedReversal extends Reversal {
  readonly verdict: Topic | undefined;
}

export interface JudgedDisagreement extends OrderDisagreement {
  readonly reversals: readonly JudgedReversal[];
}

/** Where documents disagree on order, and what the map says; what it settles comes first. */
export const judgedDisagreements = remembered(
  (curriculum: Curriculum): readonly JudgedDisagreement[] =>
    orderDisagreements(curriculum).map((disagreement) => {
      const reversals = disagreement.reversals.map((reversal) => judged(curriculum, reversal));
      const settled = reversals.filter(({ verdict }) => verdict !== undefined);
      const open = reversals.filter(({ verdict }) => verdict === undefined);
      return { ...disagreement, reversals: [...settled, ...open] };
    }),
);

function judged(curriculum: Curriculum, reversal: Reversal): JudgedReversal {
  const needs = (topic: Topic, other: Topic) =>
    reached(topic.id, prerequisitesByTopic(curriculum)).has(other.id);
  const { first, second } = reversal;
  if (needs(second, first)) return { ...reversal, verdict: first };
  return { ...reversal, verdict: needs(first, second) ? second : undefined };
}
