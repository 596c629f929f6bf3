import type { Curriculum, Topic } from "../model/curriculum.ts";
import { middleHours } from "../model/hours.ts";
import type { TopicId } from "../model/ids.ts";
import { isMet, missingTopics } from "../model/requirement.ts";
import { reversed, row, toRows } from "../prerequisites/compact.ts";
import { condensation } from "../prerequisites/condensation.ts";
import { blocking } from "../prerequisites/metrics/blocking.ts";
import { readyTopics } from "./known.ts";

/** A topic that can be learnt now, and what learning it is good for. */
export interface ReadyTopic {
  readonly topic: TopicId;
  /** Whether it is among the planned topics; without a plan, all are. */
  readonly planned: boolean;
  /** How many planned topics need it, at any remove. */
  readonly opens: number;
  /** The middle of their hours, together. */
  readonly opensHours: number;
  /** The planned topics that can be learnt as soon as this one is known, in curriculum order. */
  readonly opensAtOnce: readonly TopicId[];
}

/**
 * What can be learnt now by a person who knows `known`: first what the plan needs, that which opens
 * most of it before all others; ties fall to curriculum order. Without `planned` everything that is
 * not known and not retired counts as planned.
 *
 * A topic needs another when its requirement, as far as it is not met yet, mentions it; so each of
 * several alternatives is needed, until one of them is known.
 */
export function rankedReady(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  planned?: ReadonlySet<TopicId>,
): ReadyTopic[] {
  const ahead = curriculum.topics.filter(
    ({ id, retired }) => !known.has(id) && (planned?.has(id) ?? !retired),
  );
  const positions = new Map(ahead.map(({ id }, position) => [id, position]));
  const before = toRows(ahead.map((topic) => missingPositions(topic, known, positions)));
  const after = reversed(before);
  const waiting = blocking(condensation(before), Float64Array.from(ahead, middleHours));

  const ready = [...readyTopics(curriculum, known)].map((topic): ReadyTopic => {
    const position = positions.get(topic);
    if (position === undefined)
      return { topic, planned: false, opens: 0, opensHours: 0, opensAtOnce: [] };
    const has = (id: TopicId) => id === topic || known.has(id);
    const opened = Array.from(row(after, position), (at) => ahead[at]).filter(
      (user) => user !== undefined,
    );
    return {
      topic,
      planned: true,
      opens: waiting.topics[position] ?? 0,
      opensHours: waiting.hours[position] ?? 0,
      opensAtOnce: opened.filter(({ requires }) => isMet(requires, has)).map(({ id }) => id),
    };
  });
  return ready.toSorted(
    (one, other) => Number(other.planned) - Number(one.planned) || other.opens - one.opens,
  );
}

/** Which of the topics ahead this one still waits for. */
function missingPositions(
  { requires }: Topic,
  known: ReadonlySet<TopicId>,
  positions: ReadonlyMap<TopicId, number>,
): number[] {
  const missing = missingTopics(requires, (id) => known.has(id));
  return [...new Set(missing.flatMap((id) => positions.get(id) ?? []))];
}
