import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import { mentions, type RequirementMention } from "../../core/model/requirement.ts";
import { english } from "../../language/english.ts";

const always = () => true;
const ofTopics = (has: (topic: Topic) => boolean) => (curriculum: Curriculum) =>
  curriculum.topics.some(has);
const needed = ({ requires }: Topic): readonly RequirementMention[] => mentions(requires);

/** What a format may have no place for, as people call it, and whether a curriculum has any of it. */
const parts = {
  "the title of the whole": always,
  "the summary of the whole": ({ summary }: Curriculum) => summary !== "",
  "the language": ({ language }: Curriculum) => language !== undefined,
  stages: always,
  "titles of areas": always,
  "areas without topics": ({ areas, topics }: Curriculum) => {
    const used = new Set(topics.map(({ area }) => area));
    return areas.some(({ id }) => !used.has(id));
  },
  goals: ({ goals }: Curriculum) => goals.length > 0,
  documents: ({ documents }: Curriculum) => documents.length > 0,
  "ids of topics": always,
  "kinds of topics": always,
  summaries: ofTopics(({ summary }) => summary !== ""),
  hours: ofTopics(({ hours }) => hours !== undefined),
  "other names": ofTopics(({ aliases }) => aliases.length > 0),
  "former ids": ofTopics(({ was }) => was.length > 0),
  "what is retired": ofTopics(({ retired }) => retired),
  "what projects ask for": ofTopics(({ brief }) => brief !== undefined),
  "why bridges are there": ofTopics(({ bridgeReason }) => bridgeReason !== undefined),
  prerequisites: ofTopics((topic) => needed(topic).length > 0),
  "what merely helps": ofTopics(({ helps }) => helps.length > 0),
  reasons: ofTopics((topic) =>
    [...needed(topic), ...topic.helps].some(({ why }) => why !== undefined),
  ),
  "self-checks": ofTopics(({ checks }) => checks.length > 0),
  "answers to self-checks": ofTopics(({ checks }) => checks.some(({ answer }) => answer)),
  resources: ofTopics(({ resources }) => resources.length > 0),
  "kinds of resources": ofTopics(({ resources }) => resources.length > 0),
} as const satisfies Readonly<Record<string, (curriculum: Curriculum) => boolean>>;

export type Part = keyof typeof parts;

/** One sentence that lists which of these parts a curriculum has; none where it has none of them. */
export function leftOut(curriculum: Curriculum, without: readonly Part[]): readonly string[] {
  const there = without.filter((part) => parts[part](curriculum));
  return there.length === 0 ? [] : [`Left out: ${english.list(there)}.`];
}
