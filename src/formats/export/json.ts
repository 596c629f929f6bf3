import { formatName, type OutlineItemShape } from "../../core/curriculum/shape/files.ts";
import type { Written, WrittenRequirement, WrittenTopic } from "../../core/editing/written.ts";
import type {
  Curriculum,
  DocumentItem,
  SourceDocument,
  Topic,
} from "../../core/model/curriculum.ts";
import type { Requirement } from "../../core/model/requirement.ts";
import { said } from "./said.ts";

/** A whole curriculum as one `prereq/1` JSON text. Reading it gives the same curriculum again. */
export function curriculumText(curriculum: Curriculum): string {
  return `${JSON.stringify(curriculumValue(curriculum), null, 2)}\n`;
}

/** A whole curriculum as the value of one `prereq/1` JSON file, without keys that say nothing. */
export function curriculumValue(curriculum: Curriculum): Written {
  const { id, title, language, summary, documents, stages, areas, goals, topics } = curriculum;
  return {
    format: formatName,
    id,
    title,
    ...(language && { language }),
    ...said({ summary }),
    documents: documents.map(documentValue),
    stages,
    areas,
    goals: goals.map(({ summary, ...goal }) => ({ ...goal, ...said({ summary }) })),
    topics: topics.map(topicValue),
  };
}

function documentValue({ id, title, kind, url, items }: SourceDocument) {
  const ownName = `${id}/`.length;
  const itemValue = (item: DocumentItem): OutlineItemShape => ({
    id: item.id.slice(ownName),
    title: item.title,
    ...(item.items.length > 0 && { items: item.items.map(itemValue) }),
  });
  const outline = items.map(itemValue);
  return { id, title, kind, ...said({ url }), ...(outline.length > 0 && { items: outline }) };
}

function topicValue(topic: Topic): WrittenTopic {
  const { id, title, kind, area, summary, brief, hours, requires, helps, retired } = topic;
  const { items, checks, resources, aliases, was, bridgeReason } = topic;
  return {
    id,
    title,
    kind,
    area,
    ...(retired ? { retired } : {}),
    ...said({ summary }),
    ...(brief === undefined ? {} : { brief }),
    ...said({ hours, requires: requires.of.map(requirementValue), helps, items }),
    ...(bridgeReason === undefined ? {} : { bridge: true, reason: bridgeReason }),
    ...said({ checks, resources, aliases, was }),
  };
}

function requirementValue(requirement: Requirement): WrittenRequirement {
  const why = requirement.why === undefined ? {} : { why: requirement.why };
  switch (requirement.kind) {
    case "topic":
      return requirement.why === undefined
        ? requirement.topic
        : { topic: requirement.topic, ...why };
    case "all":
      return { all: requirement.of.map(requirementValue), ...why };
    case "any":
      return { any: requirement.of.map(requirementValue), ...why };
  }
}
