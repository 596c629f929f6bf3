import type { Topic } from "../core/model/curriculum.ts";
import { topicsById, topicsOf } from "../core/model/topic-lookup.ts";
import {
  areaNode,
  certainNeeds,
  curriculumNode,
  goalNode,
  graphOf,
  type JsonLdNames,
  type Node,
  resourceNode,
  termNode,
  termSetNode,
} from "../formats/export/json-ld.ts";
import { topicsByArea } from "../scene/area-summary.ts";
import type { PageContext } from "./page-context.ts";

/** What a page says to machines: its subject and what it is directly connected with. */
export function pageJsonLd(page: PageContext): object {
  const names = namesOn(page);
  return graphOf([...nodesOf(page, names), termSetNode(page.curriculum, names)]);
}

function nodesOf({ curriculum, subject }: PageContext, names: JsonLdNames): Node[] {
  switch (subject.kind) {
    case "curriculum":
      return [curriculumNode(curriculum, names)];
    case "area": {
      const area = curriculum.areas.find(({ id }) => id === subject.id);
      const inside = topicsByArea(curriculum).get(subject.id) ?? [];
      return area ? [areaNode(curriculum, area, names), ...terms(inside, names)] : [];
    }
    case "goal": {
      const goal = curriculum.goals.find(({ id }) => id === subject.id);
      const aims = topicsOf(curriculum, goal?.topics ?? []);
      return goal ? [goalNode(curriculum, goal, names), ...terms(aims, names)] : [];
    }
    case "topic": {
      const topic = topicsById(curriculum).get(subject.id);
      if (!topic) return [];
      const needs = topicsOf(curriculum, certainNeeds(topic)).filter((one) => one !== topic);
      return [resourceNode(curriculum, topic, names), ...terms([topic, ...needs], names)];
    }
  }
}

function terms(topics: readonly Topic[], names: JsonLdNames): Node[] {
  return topics.map((topic) => termNode(topic, names));
}

/** Nodes are named after the page about their subject, so that all pages name them alike. */
function namesOn({ words, absolute, linkTo }: PageContext): JsonLdNames {
  const url: JsonLdNames["url"] = (subject) => absolute("page", subject) ?? linkTo("page", subject);
  return { words, url, id: (subject, part) => `${url(subject)}#${part}` };
}
