import { open } from "../../core/curriculum/open.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { isMet, type Requirement } from "../../core/model/requirement.ts";
import { curriculumValue } from "./json.ts";

type Has = (topic: TopicId) => boolean;

/**
 * Some topics of a curriculum for somebody who knows others of it: with the areas and stages of these
 * topics, what is left of the goals that ask for nothing else, and what is left of prerequisites. What is
 * known meets them and is not mentioned; alternatives that would need more than these topics are gone.
 */
export function partOf(
  curriculum: Curriculum,
  among: ReadonlySet<TopicId>,
  known: ReadonlySet<TopicId> = new Set(),
): Curriculum {
  const topics = curriculum.topics.filter(({ id }) => among.has(id)).map(within(among, known));
  const used = new Set(topics.map(({ area }) => area));
  const areas = curriculum.areas.filter(({ id }) => used.has(id));
  const reached = new Set(areas.map(({ stage }) => stage));
  const value = curriculumValue({
    ...curriculum,
    stages: curriculum.stages.filter(({ id }) => reached.has(id)),
    areas,
    goals: curriculum.goals
      .filter((goal) => goal.topics.every((topic) => among.has(topic) || known.has(topic)))
      .map((goal) => ({ ...goal, topics: goal.topics.filter((topic) => among.has(topic)) }))
      .filter((goal) => goal.topics.length > 0),
    topics,
  });
  const opened = open(readJson({ path: "part.json", text: JSON.stringify(value) }));
  if (!opened.curriculum) throw new Error("A part of a curriculum is no curriculum.");
  return opened.curriculum;
}

function within(among: ReadonlySet<TopicId>, known: ReadonlySet<TopicId>) {
  const isThere: Has = (topic) => among.has(topic);
  const isKnown: Has = (topic) => known.has(topic);
  return (topic: Topic): Topic => ({
    ...topic,
    requires: {
      kind: "all",
      of: topic.requires.of.flatMap((part) => left(part, isThere, isKnown)),
    },
    helps: topic.helps.filter((help) => among.has(help.topic)),
  });
}

/** What is left of a requirement: nothing where it is met, of alternatives those that can be taken. */
function left(requirement: Requirement, isThere: Has, isKnown: Has): readonly Requirement[] {
  if (isMet(requirement, isKnown)) return [];
  if (requirement.kind === "topic") return isThere(requirement.topic) ? [requirement] : [];
  const canBeMet = (part: Requirement) => isMet(part, (id) => isThere(id) || isKnown(id));
  const parts = requirement.kind === "any" ? requirement.of.filter(canBeMet) : requirement.of;
  const of = parts.flatMap((part) => left(part, isThere, isKnown));
  return of.length === 0 ? [] : [{ ...requirement, of }];
}
