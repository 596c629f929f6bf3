import type { Area, Curriculum, Goal, Topic } from "../../core/model/curriculum.ts";
import { hoursTogether } from "../../core/model/hours.ts";
import type { AreaId, TopicId } from "../../core/model/ids.ts";
import { remembered } from "../../core/model/remembered.ts";
import { mentions, type Requirement } from "../../core/model/requirement.ts";
import { topicsById, topicsOf } from "../../core/model/topic-lookup.ts";
import { webLink } from "../../core/model/web-link.ts";
import type { Words } from "../../language/english.ts";
import { topicsByArea } from "../../scene/area-summary.ts";
import { requirementText } from "./requirement-text.ts";
import { said } from "./said.ts";
import type { Subject } from "./site-addresses.ts";

/** A node of JSON-LD: its keys are terms of schema.org. */
export interface Node {
  readonly "@type": string;
  readonly [term: string]: unknown;
}

/** How the nodes are named, and in whose words alternatives are written. */
export interface JsonLdNames {
  /** The address that names a node, absolute or as seen from the file that is written. */
  readonly id: (subject: Subject, part: NodePart) => string;
  /** The address of the page about a subject, where there is one. */
  readonly url?: (subject: Subject) => string;
  readonly words: Words;
}

/** What of a subject a node stands for: something to learn from, the term for it, or the set of all terms. */
export type NodePart = "resource" | "term" | "terms";

/**
 * A whole curriculum as JSON-LD 1.1 in the terms of schema.org: a `Course` with areas and goals as
 * courses in it, a `LearningResource` a topic, and a set of `DefinedTerm`s that these teach and ask for.
 *
 * What cannot be said in these terms is said in words: alternatives stand in `competencyRequired` as
 * a text. What merely helps, the reasons of prerequisites and self-checks are left out.
 */
export function jsonLdText(curriculum: Curriculum, words: Words): string {
  const names: JsonLdNames = {
    words,
    id: (subject, part) =>
      subject.kind === "curriculum" ? `#${part}` : `#${part}/${subject.kind}/${subject.id}`,
  };
  const nodes = [
    curriculumNode(curriculum, names),
    termSetNode(curriculum, names),
    ...curriculum.areas.map((area) => areaNode(curriculum, area, names)),
    ...curriculum.goals.map((goal) => goalNode(curriculum, goal, names)),
    ...curriculum.topics.flatMap((topic) => [
      resourceNode(curriculum, topic, names),
      termNode(topic, names),
    ]),
  ];
  return `${JSON.stringify(graphOf(nodes), null, 2)}\n`;
}

/** Nodes as one JSON-LD value. */
export function graphOf(nodes: readonly Node[]): object {
  return { "@context": "https://schema.org", "@graph": nodes };
}

/** The curriculum as a course, made of its areas; what its goals are. */
export function curriculumNode(curriculum: Curriculum, names: JsonLdNames): Node {
  const { id, title, summary, language, areas, goals, topics } = curriculum;
  const parts: Subject[] = [
    ...areas.map((area) => ({ kind: "area", id: area.id }) as const),
    ...goals.map((goal) => ({ kind: "goal", id: goal.id }) as const),
  ];
  return {
    "@type": "Course",
    ...identity({ kind: "curriculum" }, names),
    courseCode: id,
    name: title,
    ...said({ description: summary, timeRequired: durationOf(topics), inLanguage: language }),
    hasPart: parts.map((part) => ({ "@id": names.id(part, "resource") })),
  };
}

/** The set that all topics are terms of. */
export function termSetNode({ title }: Curriculum, names: JsonLdNames): Node {
  return { "@type": "DefinedTermSet", "@id": names.id(whole, "terms"), name: title };
}

/** An area as a course of its own, after the areas that it builds on. */
export function areaNode(curriculum: Curriculum, area: Area, names: JsonLdNames): Node {
  const inside = topicsByArea(curriculum).get(area.id) ?? [];
  const before = areasBefore(curriculum).get(area.id) ?? new Set();
  return {
    "@type": "Course",
    ...identity({ kind: "area", id: area.id }, names),
    name: area.title,
    isPartOf: { "@id": names.id(whole, "resource") },
    ...said({
      timeRequired: durationOf(inside),
      coursePrerequisites: [...before].map((id) => areaReference(id, names)),
      teaches: inside.map(({ id }) => termReference(id, names)),
    }),
  };
}

/** A goal as a course that teaches its topics. */
export function goalNode(curriculum: Curriculum, goal: Goal, names: JsonLdNames): Node {
  return {
    "@type": "Course",
    ...identity({ kind: "goal", id: goal.id }, names),
    name: goal.title,
    isPartOf: { "@id": names.id(whole, "resource") },
    ...said({ description: goal.summary }),
    teaches: topicsOf(curriculum, goal.topics).map(({ id }) => termReference(id, names)),
  };
}

/** A topic as something to learn from, with what must be known before. */
export function resourceNode(curriculum: Curriculum, topic: Topic, names: JsonLdNames): Node {
  return {
    "@type": "LearningResource",
    ...identity({ kind: "topic", id: topic.id }, names),
    name: topic.title,
    learningResourceType: topic.kind,
    isPartOf: areaReference(topic.area, names),
    teaches: termReference(topic.id, names),
    ...said({
      description: topic.summary,
      timeRequired: topic.hours && durationOf([topic]),
      competencyRequired: competencies(curriculum, topic, names),
      citation: topic.resources.flatMap(({ title, url }) => {
        const link = webLink(url);
        return link ? [{ "@type": "LearningResource", name: title, url: link.href }] : [];
      }),
    }),
  };
}

/** A topic as the term for what is known when it has been learnt. */
export function termNode({ id, title, summary, aliases }: Topic, names: JsonLdNames): Node {
  return {
    "@type": "DefinedTerm",
    ...termReference(id, names),
    termCode: id,
    name: title,
    inDefinedTermSet: { "@id": names.id(whole, "terms") },
    ...said({ description: summary, alternateName: aliases }),
  };
}

/** The topics that a topic's node refers to: what it asks for without alternatives. */
export function certainNeeds({ requires }: Topic): TopicId[] {
  const certain = mentions(requires).filter(({ alternative }) => !alternative);
  return [...new Set(certain.map(({ topic }) => topic))];
}

/** What is asked for: terms, and a text for each alternative. */
function competencies(curriculum: Curriculum, topic: Topic, names: JsonLdNames): unknown[] {
  const topics = topicsById(curriculum);
  const titleOf = (id: TopicId) => topics.get(id)?.title ?? id;
  return [
    ...certainNeeds(topic).map((id) => termReference(id, names)),
    ...alternatives(topic.requires).map((part) => requirementText(names.words, part, titleOf)),
  ];
}

/** The outermost `any` of a requirement that leave a choice. */
function alternatives(requirement: Requirement): Requirement[] {
  if (requirement.kind === "topic") return [];
  if (requirement.kind === "any" && requirement.of.length > 1) return [requirement];
  return requirement.of.flatMap(alternatives);
}

/** The areas that the topics of each area certainly need something from, in reading order. */
const areasBefore = remembered((curriculum: Curriculum) => {
  const areaOf = new Map(curriculum.topics.map(({ id, area }) => [id, area]));
  const before = new Map<AreaId, Set<AreaId>>();
  for (const area of curriculum.areas) {
    const needed = new Set(
      (topicsByArea(curriculum).get(area.id) ?? [])
        .flatMap(certainNeeds)
        .map((topic) => areaOf.get(topic)),
    );
    const others = curriculum.areas.filter(({ id }) => id !== area.id && needed.has(id));
    before.set(area.id, new Set(others.map(({ id }) => id)));
  }
  return before;
});

const whole: Subject = { kind: "curriculum" };

function identity(subject: Subject, names: JsonLdNames): object {
  return { "@id": names.id(subject, "resource"), ...(names.url && { url: names.url(subject) }) };
}

function areaReference(id: AreaId, names: JsonLdNames): object {
  return { "@id": names.id({ kind: "area", id }, "resource") };
}

function termReference(id: TopicId, names: JsonLdNames): object {
  return { "@id": names.id({ kind: "topic", id }, "term") };
}

/** The middle hours of topics as an ISO 8601 duration. */
function durationOf(topics: readonly Topic[]): string | undefined {
  const minutes = Math.round(hoursTogether(topics) * 60);
  return minutes > 0 ? `PT${minutes}M` : undefined;
}
