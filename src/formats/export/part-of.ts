import { open } from "../../core/curriculum/open.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { Requirement } from "../../core/model/requirement.ts";
import { curriculumValue } from "./json.ts";

/**
 * Some topics of a curriculum with what there is among them: their areas and stages, the goals that
 * ask for nothing else, and of what they need what is among them too.
 */
export function partOf(curriculum: Curriculum, among: ReadonlySet<TopicId>): Curriculum {
  const topics = curriculum.topics.filter(({ id }) => among.has(id)).map(within(among));
  const used = new Set(topics.map(({ area }) => area));
  const areas = curriculum.areas.filter(({ id }) => used.has(id));
  const reached = new Set(areas.map(({ stage }) => stage));
  const value = curriculumValue({
    ...curriculum,
    stages: curriculum.stages.filter(({ id }) => reached.has(id)),
    areas,
    goals: curriculum.goals.filter((goal) => goal.topics.every((topic) => among.has(topic))),
    topics,
  });
  const opened = open(readJson({ path: "part.json", text: JSON.stringify(value) }));
  if (!opened.curriculum) throw new Error("A part of a curriculum is no curriculum.");
  return opened.curriculum;
}

const within =
  (among: ReadonlySet<TopicId>) =>
  (topic: Topic): Topic => ({
    ...topic,
    requires: { kind: "all", of: topic.requires.of.flatMap((part) => kept(part, among)) },
    helps: topic.helps.filter((help) => among.has(help.topic)),
  });

/** What is left of a requirement. What is left of alternatives is one of them. */
function kept(requirement: Requirement, among: ReadonlySet<TopicId>): readonly Requirement[] {
  if (requirement.kind === "topic") return among.has(requirement.topic) ? [requirement] : [];
  const of = requirement.of.flatMap((part) => kept(part, among));
  return of.length === 0 ? [] : [{ ...requirement, of }];
}
