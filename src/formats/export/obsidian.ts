import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Exporter } from "./exporter.ts";
import type { TextFile } from "./folder.ts";
import { canvasText } from "./json-canvas.ts";
import { noteNames } from "./note-names.ts";
import { losesEmptyChoices } from "./prerequisite-edges.ts";
import { documentNote, firstNote, goalNote, topicNote, type VaultNames } from "./vault-notes.ts";

const [start, map] = ["Start", "Map"];

/** A vault for Obsidian: notes of topics, goals and documents, which link each other, and a canvas of all topics. */
export const obsidian: Exporter = {
  title: "vault of linked notes with a canvas (Obsidian)",
  loses: losesEmptyChoices,
  write: (curriculum) => {
    const names = namesIn(curriculum);
    const topicPath = (name: string | undefined) => `Topics/${name}.md`;
    const { topics, goals, documents } = curriculum;
    return [
      { path: `${start}.md`, text: firstNote(curriculum, names) },
      ...topics.map(
        (topic): TextFile => ({
          path: topicPath(names.topics.get(topic.id)),
          text: topicNote(curriculum, topic, names),
        }),
      ),
      ...goals.map(
        (goal): TextFile => ({
          path: `Goals/${names.goals.get(goal.id)}.md`,
          text: goalNote(goal, names),
        }),
      ),
      ...documents.map(
        (document): TextFile => ({
          path: `Documents/${names.documents.get(document.id)}.md`,
          text: documentNote(document),
        }),
      ),
      {
        path: `${map}.canvas`,
        text: canvasText(curriculum, ({ id }) => ({
          type: "file",
          file: topicPath(names.topics.get(id)),
        })),
      },
    ];
  },
};

/** No two notes have one name, wherever they are, as a link to a note says only its name. */
function namesIn({ topics, goals, documents }: Curriculum): VaultNames {
  const newName = noteNames([start, map]);
  const named = <Id extends string>(
    things: readonly { readonly id: Id; readonly title: string }[],
  ) => new Map(things.map(({ id, title }) => [id, newName(title, id)]));
  return { topics: named(topics), goals: named(goals), documents: named(documents) };
}
