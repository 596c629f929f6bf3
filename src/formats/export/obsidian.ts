import { stringify } from "yaml";
import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { Exporter } from "./exporter.ts";
import type { TextFile } from "./folder.ts";
import { canvasText } from "./json-canvas.ts";
import { leftOut } from "./left-out.ts";
import { markdownText } from "./markdown-text.ts";
import { edgesTo, losesChoices, type PrerequisiteEdge } from "./prerequisite-edges.ts";
import { printable } from "./printable.ts";

/** A vault for Obsidian: a note a topic, which link each other, and a canvas of all. */
export const obsidian: Exporter = {
  title: "vault of linked notes with a canvas (Obsidian)",
  loses: (curriculum) => [
    ...losesChoices(curriculum),
    ...leftOut(curriculum, [
      "the title of the whole",
      "the summary of the whole",
      "the language",
      "stages",
      "goals",
      "documents",
      "former ids",
      "what projects ask for",
      "why bridges are there",
      "answers to self-checks",
      "kinds of resources",
    ]),
  ],
  write: (curriculum) => {
    const names = noteNames(curriculum);
    const pathOf = (id: TopicId) => `Topics/${names.get(id)}.md`;
    return [
      ...curriculum.topics.map(
        (topic): TextFile => ({
          path: pathOf(topic.id),
          text: note(curriculum, topic, names),
        }),
      ),
      {
        path: "Map.canvas",
        text: canvasText(curriculum, (topic) => ({
          type: "file",
          file: `Topics/${names.get(topic.id as TopicId)}.md`,
        })),
      },
    ];
  },
};

function note({ areas }: Curriculum, topic: Topic, names: ReadonlyMap<TopicId, string>): string {
  const edges = edgesTo(topic);
  const front = {
    id: topic.id,
    title: topic.title,
    kind: topic.kind,
    area: areas.find(({ id }) => id === topic.area)?.title ?? topic.area,
    ...(topic.hours && { hours: topic.hours }),
    ...(topic.aliases.length > 0 && { aliases: topic.aliases }),
    ...(topic.retired && { retired: true }),
  };
  const line = ({ from, strength, why }: PrerequisiteEdge) =>
    `- ${strength === "alternative" ? "or " : ""}[[${names.get(from)}]]${why ? `: ${markdownText(why)}` : ""}`;
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, "", ...lines, ""] : [];
  return [
    `---\n${stringify(front)}---`,
    "",
    ...(topic.summary === "" ? [] : [markdownText(topic.summary), ""]),
    ...part("Needs", edges.filter(({ strength }) => strength !== "helps").map(line)),
    ...part("Easier with", edges.filter(({ strength }) => strength === "helps").map(line)),
    ...part(
      "Do you know it?",
      topic.checks.map(({ ask }) => `- [ ] ${markdownText(ask)}`),
    ),
    ...part(
      "Learn it from",
      topic.resources.map(({ title, url }) => `- [${markdownText(title)}](<${url}>)`),
    ),
  ].join("\n");
}

/** Names that files and links to notes can have, on any system, no two alike but for capitals. */
function noteNames({ topics }: Curriculum): ReadonlyMap<TopicId, string> {
  const taken = new Set<string>();
  return new Map(
    topics.map(({ id, title }) => {
      const plain = fileName(title);
      const name = plain === "" || taken.has(plain.toLowerCase()) ? `${plain} ${id}`.trim() : plain;
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

function fileName(title: string): string {
  const plain = printable(title)
    .replace(/[\\/:*?"<>|#^[\]\uFFFD]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80)
    .replace(/^\.+|[. ]+$/g, "");
  return reserved.test(plain) ? `${plain} topic` : plain;
}
