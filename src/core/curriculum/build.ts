import type {
  Curriculum,
  DocumentItem,
  Help,
  Hours,
  SourceDocument,
  Topic,
} from "../model/curriculum.ts";
import { AreaId, DocumentId, GoalId, ItemId, StageId, TopicId } from "../model/ids.ts";
import type { Requirement } from "../model/requirement.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { fullName } from "./outline-items.ts";
import type { OutlineItemShape } from "./shape/files.ts";
import type { RequirementShape } from "./shape/requirement.ts";
import type { TopicShape } from "./shape/topic.ts";

/** Everything of a curriculum but the proof that it was validated. */
export type Unproven = Pick<Curriculum, Extract<keyof Curriculum, string>>;

/** The draft in the words of the model, with the defaults of the format filled in. */
export function build(draft: Draft): Unproven {
  const rank = new Map(draft.areas.sound.map(({ value }, index) => [value.id, index]));
  const topics = draft.topics.sound.map(({ value }) => value);
  topics.sort((one, other) => (rank.get(one.area) ?? 0) - (rank.get(other.area) ?? 0));
  return {
    id: draft.id,
    title: draft.title,
    language: draft.language,
    summary: draft.summary,
    documents: draft.documents.sound.map(({ value }) => sourceDocument(value)),
    stages: draft.stages.sound.map(({ value: { id, title } }) => ({ id: StageId(id), title })),
    areas: draft.areas.sound.map(({ value: { id, title, stage } }) => ({
      id: AreaId(id),
      title,
      stage: StageId(stage),
    })),
    goals: draft.goals.sound.map(({ value: { id, title, summary, topics } }) => ({
      id: GoalId(id),
      title,
      summary: summary ?? "",
      topics: [...new Set(topics)].map(TopicId),
    })),
    topics: topics.map(topic),
  };
}

function sourceDocument({ id, title, kind, url, items }: DocumentDraft): SourceDocument {
  return {
    id: DocumentId(id),
    title,
    kind: kind ?? "document",
    ...(url === undefined ? {} : { url }),
    items: items.sound.map(({ value }) => documentItem(id, value)),
  };
}

function documentItem(document: string, { id, title, items }: OutlineItemShape): DocumentItem {
  return {
    id: fullName(document, id),
    title,
    items: (items ?? []).map((item) => documentItem(document, item)),
  };
}

function topic(shape: TopicShape): Topic {
  return {
    id: TopicId(shape.id),
    title: shape.title,
    kind: shape.kind ?? "concept",
    area: AreaId(shape.area),
    summary: shape.summary ?? "",
    ...(shape.brief === undefined ? {} : { brief: shape.brief }),
    ...(shape.hours === undefined ? {} : { hours: range(shape.hours) }),
    requires: { kind: "all", of: (shape.requires ?? []).map(requirement) },
    helps: (shape.helps ?? []).map(help),
    items: [...new Set(shape.items)].map(ItemId),
    checks: shape.checks ?? [],
    resources: shape.resources ?? [],
    aliases: shape.aliases ?? [],
    was: (shape.was ?? []).map(TopicId),
    retired: shape.retired ?? false,
    ...(shape.reason === undefined ? {} : { bridgeReason: shape.reason }),
  };
}

function range(hours: number | [number, number]): Hours {
  return typeof hours === "number" ? [hours, hours] : hours;
}

function help(shape: string | { topic: string; why?: string }): Help {
  return typeof shape === "string"
    ? { topic: TopicId(shape) }
    : { ...shape, topic: TopicId(shape.topic) };
}

function requirement(shape: RequirementShape): Requirement {
  if (typeof shape === "string") return { kind: "topic", topic: TopicId(shape) };
  const why = shape.why === undefined ? {} : { why: shape.why };
  if ("topic" in shape) return { kind: "topic", topic: TopicId(shape.topic), ...why };
  return "all" in shape
    ? { kind: "all", of: shape.all.map(requirement), ...why }
    : { kind: "any", of: shape.any.map(requirement), ...why };
}
