import { open } from "../../core/curriculum/open.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import { counted } from "../../core/model/counted.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { mentions } from "../../core/model/requirement.ts";
import { folderFiles } from "../../formats/export/folder.ts";
import { importFile } from "../../formats/import/import-file.ts";
import { importers } from "../../formats/import/table.ts";
import { choice } from "../choice.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readFile } from "../curriculum-files.ts";
import { jsonReport } from "../reports/json.ts";
import { refuse } from "../reports/refuse.ts";
import { textReport } from "../reports/text.ts";

/** A foreign file as a folder of curriculum files, with a report of what was made of it. */
export const importCommand: Command = {
  operands: "FILE",
  most: 1,
  summary: "A file of another format as a curriculum folder, and what was made of it.",
  options: {
    out: { value: "FOLDER", help: "Where to write the curriculum; without it, only the report." },
    from: {
      value: [...importers.keys()].join("|"),
      help: "The format, where it is not found out.",
    },
    title: { value: "TITLE", help: "A title in place of the one in the file." },
    url: { value: "ADDRESS", help: "Where the document is published, to link topics to pages." },
    flip: { help: "Turn every prerequisite round." },
  },
  run: async (given, effects) => {
    const [name] = given.operands;
    if (name === undefined) throw new UsageError("Name the file to import.");
    const from = given.value("from");
    if (from !== undefined) choice(importers, "from", from);
    const file = await readFile(name, effects);
    if ("fault" in file) return refuse(open(readJson(file)).problems, given, effects);
    const options = {
      flip: given.flag("flip"),
      title: given.value("title"),
      url: given.value("url"),
    };
    const imported = importFile(file, options, from);
    if (!imported) throw new UsageError(notKnown(name));
    const opened = open(readJson({ path: name, text: JSON.stringify(imported.value) }));
    if (!opened.curriculum) return refuse(opened.problems, given, effects);
    const out = given.value("out");
    if (out !== undefined) {
      if ((await effects.kindOf(`${out}/curriculum.yaml`)) !== "nothing")
        throw new UsageError(`There is a curriculum in ${out} already. Name a new folder.`);
      for (const { path, text } of folderFiles(opened.curriculum))
        await effects.writeText(`${out}/${path}`, text);
    }
    if (given.flag("json")) effects.print(jsonReport(imported.problems));
    else {
      effects.print(
        `${summary(opened.curriculum, imported.format)}${out ? ` Written to ${out}.` : ""}\n`,
      );
      effects.print(textReport(imported.problems, effects.colour));
    }
    return exitCodes.fine;
  },
};

function summary({ title, topics, areas }: Curriculum, format: string): string {
  let needs = 0;
  for (const topic of topics) needs += mentions(topic.requires).length;
  const read = `${counted(topics.length, "topic")} in ${counted(areas.length, "area")}, ${counted(needs, "prerequisite")}`;
  return `${title}: read as ${importers.get(format)?.title ?? format}. ${read}.`;
}

function notKnown(name: string): string {
  const titles = [...importers].map(([key, { title }]) => `\n  ${key}: ${title}`).join("");
  return `${name} is of no format that is known. Name one with --from:${titles}`;
}
