import { topicsById } from "../../core/model/topic-lookup.ts";
import { plainCsvText } from "./csv-text.ts";
import type { Exporter } from "./exporter.ts";

/**
 * Self-checks as cards for Anki's text import (docs.ankiweb.net, “Text files”). A card keeps its
 * place and its learning history when the file is imported again, by its id.
 */
export const anki: Exporter = {
  title: "self-checks as cards for Anki (text)",
  loses: ({ topics }) => {
    const without = topics.filter(({ checks }) => checks.length === 0).length;
    return [
      "Only self-checks are in the file.",
      ...(without > 0 ? [`${without} topics have none.`] : []),
    ];
  },
  write: (curriculum) => {
    const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
    const cards = curriculum.topics.flatMap((topic) =>
      topic.checks.map(({ ask, answer }, index) => [
        `${curriculum.id}/${topic.id}/${index + 1}`,
        ask,
        answer ?? topicsById(curriculum).get(topic.id)?.summary ?? topic.title,
        [tag(areas.get(topic.area) ?? topic.area), tag(topic.id)].join(" "),
      ]),
    );
    const head = [
      "#separator:Tab",
      "#html:false",
      "#notetype:Basic",
      `#deck:${curriculum.title.replace(/\s+/g, " ")}`,
      "#guid column:1",
      "#tags column:4",
    ];
    return `${head.join("\n")}\n${cards.length > 0 ? tabbed(cards) : ""}`;
  },
};

/** A line that began with a hash would be taken for a setting; ids stand first, and never do. */
const tabbed = (rows: readonly (readonly string[])[]) => plainCsvText(rows, "\t");

const tag = (text: string) => text.replace(/\s+/g, "-");
