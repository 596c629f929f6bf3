import { opensOf } from "../core/model/connections.ts";
import type { Topic } from "../core/model/curriculum.ts";
import type { AreaId, TopicId } from "../core/model/ids.ts";
import { prerequisiteCount } from "../core/model/prerequisite-count.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import { type AreaSummary, areaSummaries, type Standing, standingOf } from "./knowledge.ts";
import { type ExplorerState, openCurriculum } from "./state.ts";
import { wayOf } from "./way.ts";

/** What can be said of a topic at a glance. */
export interface TopicGlance {
  readonly topic: Topic;
  /** The first sentence of the summary. */
  readonly summary: string;
  readonly standing: Standing;
  /** Its place on the way, from 1. */
  readonly step: number | undefined;
  /** How many topics it names as prerequisites, and how many name it. */
  readonly requires: number;
  readonly opens: number;
}

/** A topic at a glance; undefined when there is no such topic. */
export function glanceAt(state: ExplorerState, id: TopicId): TopicGlance | undefined {
  const curriculum = openCurriculum(state);
  const topic = curriculum && topicsById(curriculum).get(id);
  if (!topic) return undefined;
  return {
    topic,
    summary: firstSentence(topic.summary),
    standing: standingOf(curriculum, state.learner, topic),
    step: wayOf(state)?.numbers.get(id),
    requires: prerequisiteCount([topic]),
    opens: opensOf(curriculum, id).filter(({ strength }) => strength !== "helps").length,
  };
}

/** An area at a glance. */
export interface AreaGlance extends AreaSummary {
  /** How many of its topics are still to be learnt on the way. */
  readonly planned: number;
}

/** An area at a glance; undefined when there is no such area. */
export function glanceAtArea(state: ExplorerState, id: AreaId): AreaGlance | undefined {
  const curriculum = openCurriculum(state);
  const found =
    curriculum && areaSummaries(curriculum, state.learner).find(({ area }) => area.id === id);
  if (!found) return undefined;
  const steps = wayOf(state)?.numbers;
  return { ...found, planned: found.topics.filter((topic) => steps?.has(topic.id)).length };
}

/** A text up to the end of its first sentence: a full stop before a capital, or before nothing. */
export function firstSentence(text: string): string {
  const paragraph = text.trim().split(/\n\s*\n/, 1)[0] ?? "";
  return /^.*?[.!?](?=\s+[\p{Lu}`"“]|\s*$)/su.exec(paragraph)?.[0] ?? paragraph;
}
