import { opensOf } from "../core/model/connections.ts";
import type { Area, Curriculum, Hours, Topic } from "../core/model/curriculum.ts";
import { totalHours } from "../core/model/hours.ts";
import type { TopicId } from "../core/model/ids.ts";
import { type Learner, markedAsKnown } from "../core/model/learner.ts";
import { remembered } from "../core/model/remembered.ts";
import { impliedKnown, readyTopics } from "../core/planning/known.ts";
import { type Progress, progressIn, topicsByArea } from "../scene/area-summary.ts";

/** What follows from a learner's marks. */
export interface Knowledge {
  /** Marked as known, or needed by something that is. */
  readonly known: ReadonlySet<TopicId>;
  /** Can be learnt now, and was not set aside. */
  readonly ready: ReadonlySet<TopicId>;
}

const knowledge = remembered((curriculum: Curriculum) =>
  remembered((learner: Learner): Knowledge => {
    const known = impliedKnown(curriculum, markedAsKnown(learner));
    const aside = (topic: TopicId) => learner.marks.get(topic) === "aside";
    const ready = [...readyTopics(curriculum, known)].filter((topic) => !aside(topic));
    return { known, ready: new Set(ready) };
  }),
);

/** The learner's knowledge of a curriculum; the same object for the same arguments. */
export function knowledgeOf(curriculum: Curriculum, learner: Learner): Knowledge {
  return knowledge(curriculum)(learner);
}

/**
 * How a topic stands to a learner, in one word. `implied`: not marked, but something known needs
 * it. `later`: prerequisites are still missing.
 */
export type Standing = "known" | "implied" | "learning" | "aside" | "retired" | "ready" | "later";

/**
 * The standing of one topic. What was marked as known comes first, then what follows from it, as a
 * plan has it too: a mark of another kind counts where nothing known needs the topic.
 */
export function standingOf(curriculum: Curriculum, learner: Learner, topic: Topic): Standing {
  const { known, ready } = knowledgeOf(curriculum, learner);
  const mark = learner.marks.get(topic.id);
  if (mark === "known") return "known";
  if (known.has(topic.id)) return "implied";
  if (mark) return mark;
  if (topic.retired) return "retired";
  return ready.has(topic.id) ? "ready" : "later";
}

/**
 * The nearest topic marked as known that cannot be known without this one; undefined when nothing
 * implies it.
 */
export function impliedBy(
  curriculum: Curriculum,
  learner: Learner,
  topic: TopicId,
): Topic | undefined {
  const met = new Set([topic]);
  for (const id of met) {
    for (const { topic: above, strength } of opensOf(curriculum, id)) {
      if (strength !== "required") continue;
      if (learner.marks.get(above.id) === "known") return above;
      met.add(above.id);
    }
  }
  return undefined;
}

/** One area as the outline and the far level of the map show it. */
export interface AreaSummary {
  readonly area: Area;
  /** In the order of the curriculum. */
  readonly topics: readonly Topic[];
  readonly progress: Progress;
  readonly hours: Hours;
}

const summaries = remembered((curriculum: Curriculum) =>
  remembered((learner: Learner): readonly AreaSummary[] => {
    const { known } = knowledgeOf(curriculum, learner);
    const grouped = topicsByArea(curriculum);
    return curriculum.areas.map((area) => {
      const topics = grouped.get(area.id) ?? [];
      return {
        area,
        topics,
        progress: progressIn(topics, known),
        hours: totalHours(topics),
      };
    });
  }),
);

/** Every area in the order of the curriculum, empty ones too. */
export function areaSummaries(curriculum: Curriculum, learner: Learner): readonly AreaSummary[] {
  return summaries(curriculum)(learner);
}
