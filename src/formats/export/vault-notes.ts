import { stringify } from "yaml";
import type {
  Curriculum,
  DocumentItem,
  Goal,
  SourceDocument,
  Topic,
} from "../../core/model/curriculum.ts";
import type { DocumentId, GoalId, TopicId } from "../../core/model/ids.ts";
import { passagesOf } from "../../core/model/provenance.ts";
import type { Requirement } from "../../core/model/requirement.ts";
import { english } from "../../language/english.ts";
import { topicsByArea } from "../../scene/area-summary.ts";
import { inside, markdownBlocks } from "./markdown-blocks.ts";
import { markdownLink, markdownText } from "./markdown-text.ts";

const words = english.topic;

/** How the notes of a vault are called. */
export interface VaultNames {
  readonly topics: ReadonlyMap<TopicId, string>;
  readonly goals: ReadonlyMap<GoalId, string>;
  readonly documents: ReadonlyMap<DocumentId, string>;
}

/** The note that a reader begins with: the curriculum, its topics by stage and area, goals, documents. */
export function firstNote(curriculum: Curriculum, names: VaultNames): string {
  const { id, title, language, summary, stages, areas, goals, documents } = curriculum;
  const byArea = topicsByArea(curriculum);
  const links = (notes: readonly (string | undefined)[]) => notes.map((note) => `- ${link(note)}`);
  return note({ id, title, ...(language && { language }) }, [
    ["", markdownBlocks(summary)],
    ["Goals", links(goals.map((goal) => names.goals.get(goal.id)))],
    ["Documents", links(documents.map((one) => names.documents.get(one.id)))],
    ...stages.flatMap((stage): Section[] => [
      [
        stage.title,
        areas
          .filter((area) => area.stage === stage.id)
          .flatMap((area) => [
            `### ${markdownText(area.title)}`,
            "",
            ...links((byArea.get(area.id) ?? []).map((topic) => names.topics.get(topic.id))),
            "",
          ]),
      ],
    ]),
  ]);
}

/** The note about a topic. */
export function topicNote(curriculum: Curriculum, topic: Topic, names: VaultNames): string {
  const { id, title, kind, hours, aliases, retired, was, items, bridgeReason } = topic;
  const area = curriculum.areas.find((one) => one.id === topic.area)?.title ?? topic.area;
  const front = {
    ...{ id, title, kind, area },
    ...(hours && { hours }),
    ...(aliases.length > 0 && { aliases }),
    ...(retired && { retired }),
    ...(was.length > 0 && { was }),
    ...(items.length > 0 && { items }),
    ...(bridgeReason !== undefined && { bridge: bridgeReason }),
  };
  return note(front, [
    ["", markdownBlocks(topic.summary)],
    [words.brief.title, briefLines(topic)],
    [words.needs, topic.requires.of.flatMap((part) => needLines(part, names, ""))],
    [words.easierWith, topic.helps.map((help) => needLine(help, names))],
    [words.checks, topic.checks.flatMap(checkLines)],
    [
      words.resources,
      topic.resources.map(
        (one) => `- ${words.verbs[one.kind]}: ${markdownLink(one.title, one.url)}`,
      ),
    ],
    [
      words.passages,
      passagesOf(curriculum, topic).map(
        (passage) =>
          `- ${link(names.documents.get(passage.document.id))}: ${markdownText(`${passage.number} ${passage.title}`)}`,
      ),
    ],
  ]);
}

/** The note about a goal. */
export function goalNote({ id, title, summary, topics }: Goal, names: VaultNames): string {
  return note({ id, title }, [
    ["", markdownBlocks(summary)],
    ["Topics", topics.map((topic) => `- ${link(names.topics.get(topic))}`)],
  ]);
}

/** The note about a document, with its outline. */
export function documentNote({ id, title, kind, url, items }: SourceDocument): string {
  const lines = (item: DocumentItem): string[] => [
    `- ${markdownText(`${item.id.slice(id.length + 1)} ${item.title}`)}`,
    ...inside("  ", item.items.flatMap(lines)),
  ];
  return note({ id, title, kind, ...(url && { url }) }, [["Outline", items.flatMap(lines)]]);
}

/** A title, or none, and the lines below it. */
type Section = readonly [title: string, lines: readonly string[]];

function note(front: object, sections: readonly Section[]): string {
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      [...(title === "" ? [] : [`## ${markdownText(title)}`, ""]), ...lines].join("\n").trimEnd(),
    );
  return `${[`---\n${stringify(front)}---`, ...body].join("\n\n")}\n`;
}

const link = (name: string | undefined) => `[[${name ?? ""}]]`;

/** What a topic needs, as a list in which alternatives stand below what joins them. */
function needLines(part: Requirement, names: VaultNames, sign: string): string[] {
  if (part.kind === "topic") return [`${sign}${needLine(part, names)}`];
  const [only, ...others] = part.of;
  if (only !== undefined && others.length === 0)
    return needLines({ ...only, ...whyOf(only.why ?? part.why) }, names, sign);
  const head = part.kind === "any" ? words.oneOf : words.allOf;
  return [
    `${sign}- ${head}${reason(part)}`,
    ...part.of.flatMap((one) => needLines(one, names, `${sign}  `)),
  ];
}

interface Explained {
  readonly why?: string;
}

const whyOf = (why: string | undefined): Explained => (why === undefined ? {} : { why });

function needLine(need: Explained & { readonly topic: TopicId }, names: VaultNames): string {
  return `- ${link(names.topics.get(need.topic))}${reason(need)}`;
}

const reason = ({ why }: Explained) => (why === undefined ? "" : `: ${markdownText(why)}`);

function briefLines({ brief }: Topic): string[] {
  if (brief === undefined) return [];
  return (["does", "shows", "milestone", "done"] as const).flatMap((part, index) => [
    ...(index === 0 ? [] : [""]),
    `**${words.brief[part]}**`,
    "",
    ...markdownBlocks(brief[part]),
  ]);
}

/** A question with its answer folded away, in the callouts of Obsidian. */
function checkLines({ ask, answer }: Topic["checks"][number]): string[] {
  const folded =
    answer === undefined
      ? []
      : ["", `> [!success]- ${words.answer}`, ...inside("> ", markdownBlocks(answer))];
  return [...inside("> ", ["[!question]", ...markdownBlocks(ask), ...folded]), ""];
}
