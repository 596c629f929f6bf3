import { errorsInOpened } from "../../core/curriculum/check.ts";
import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import { counted } from "../../core/model/counted.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { prerequisiteCount } from "../../core/model/prerequisite-count.ts";
import { importFiles } from "../../formats/import/import-files.ts";
import { readImported } from "../../formats/import/read-imported.ts";
import { type ColumnFields, columnFields } from "../../formats/import/table-columns.ts";
import { formats, titleOfFormat } from "../../formats/import/title-of-format.ts";
import { choice, oneOf } from "../choice.ts";
import { type Arguments, type Command, type ExitCode, exitCodes, UsageError } from "../command.ts";
import { type NamedCurriculum, readOwnCurriculum } from "../curriculum-files.ts";
import type { Effects } from "../effects.ts";
import { foreignFiles } from "../foreign-files.ts";
import { mergeFiles } from "../merging/merge-files.ts";
import { jsonReport } from "../reports/json.ts";
import { refuse } from "../reports/refuse.ts";
import { textReport } from "../reports/text.ts";
import { writeNewFolder } from "../write-new-folder.ts";

/** A foreign file, or several that belong together, or several merged, as a folder of curriculum files, with a report of what was made of it. */
export const importCommand: Command = {
  operands: "FILE|FOLDER…",
  most: Number.POSITIVE_INFINITY,
  summary:
    "A file of another format, or several files or a folder that belong together, as a curriculum folder, and what was made of it; with --merge several curricula as one.",
  options: {
    out: { value: "FOLDER", help: "Where to write the curriculum; without it, only the report." },
    from: {
      value: [...formats.keys()].join("|"),
      help: "The format, where it is not found out.",
    },
    title: { value: "TITLE", help: "A title in place of the one in the file." },
    url: { value: "ADDRESS", help: "Where the document is published, to link topics to pages." },
    columns: {
      value: "NAME=FIELD,…",
      help: `What columns of a table are, where they are not understood: ${[...columnFields].join(", ")}.`,
    },
    flip: { help: "Turn every prerequisite round." },
    merge: {
      help: "Make one curriculum of several files or folders; topics that they share are one.",
    },
    decisions: {
      value: "FILE",
      help: "Which topics are the same. Written with proposals when it is not there yet; change it, and run again.",
    },
    yes: { value: "SCORE", help: "Take topics for the same from this score up, from 0 to 1." },
  },
  run: async (given, effects) => {
    if (given.flag("merge")) return mergeFiles(given, effects);
    const [name, second] = given.operands;
    if (name === undefined) throw new UsageError("Name the file to import.");
    const from = given.value("from");
    if (from !== undefined) choice(formats, "from", from);
    const isAlone = second === undefined && from === undefined;
    const own = isAlone ? await readOwnCurriculum(name, effects) : undefined;
    if (own) return importOwn(own, given, effects);
    const found = await foreignFiles(given.operands, effects);
    const unread = found.find((file) => "fault" in file);
    if (unread) return refuse(open(readJson(unread)).problems, given, effects);
    const files = found.flatMap((file) => ("fault" in file ? [] : file));
    const options = {
      flip: given.flag("flip"),
      title: given.value("title"),
      url: given.value("url"),
      columns: columnsIn(given.value("columns") ?? ""),
    };
    const imported = importFiles(files, options, from);
    if (!imported) throw new UsageError(second === undefined ? notKnown(name) : notTogether);
    const opened = open(readImported(imported, name));
    if (!opened.curriculum) return refuse(opened.problems, given, effects);
    const problems = [...imported.problems, ...errorsInOpened(opened)];
    return told(opened.curriculum, titleOfFormat(imported.format), problems, given, effects);
  },
};

/** What is a curriculum already is opened as it is, so that nobody has to know what a file is to import it. */
async function importOwn(
  { name, reading, seenFromHere }: NamedCurriculum,
  given: Arguments,
  effects: Effects,
): Promise<ExitCode> {
  if (given.flag("flip") || given.value("title") !== undefined || given.value("url") !== undefined)
    throw new UsageError(
      `${name} is a curriculum of Prereq already: --flip, --title and --url are for other formats. Change it in the file.`,
    );
  const opened = open(reading);
  if (!opened.curriculum) return refuse(seenFromHere(opened.problems), given, effects);
  const problems = seenFromHere([...opened.problems, ...errorsInOpened(opened)]);
  return told(opened.curriculum, "Prereq’s own format", problems, given, effects);
}

/** Writes what was read where that is asked for, and reports it. */
async function told(
  curriculum: Curriculum,
  format: string,
  problems: readonly Problem[],
  given: Arguments,
  effects: Effects,
): Promise<ExitCode> {
  const out = given.value("out");
  if (out !== undefined) await writeNewFolder(out, curriculum, effects);
  if (given.flag("json")) effects.print(jsonReport(problems));
  else {
    effects.print(`${summary(curriculum, format)}${out ? ` Written to ${out}.` : ""}\n`);
    effects.print(textReport(problems, effects.colour, "--json"));
  }
  return exitCodes.fine;
}

function summary({ title, topics, areas }: Curriculum, format: string): string {
  const read = `${counted(topics.length, "topic")} in ${counted(areas.length, "area")}, ${counted(prerequisiteCount(topics), "prerequisite")}`;
  return `${title}: read as ${format}. ${read}.`;
}

/**
 * What is said of columns: `Thema=title,Dauer=hours`.
 * @throws UsageError where it cannot be understood
 */
function columnsIn(said: string): ColumnFields {
  const parts = said === "" ? [] : said.split(",");
  return new Map(
    parts.map((part) => {
      const at = part.lastIndexOf("=");
      if (at < 1)
        throw new UsageError(`--columns ${said} is not known. Write it as NAME=FIELD,NAME=FIELD.`);
      return [
        part.slice(0, at).trim(),
        oneOf([...columnFields], "columns", part.slice(at + 1).trim()),
      ];
    }),
  );
}

const notTogether =
  "These are several files, and of no format that has several. Make one curriculum of them with --merge.";

function notKnown(name: string): string {
  const titles = [...formats].map(([key, { title }]) => `\n  ${key}: ${title}`).join("");
  return `${name} is of no format that is known. Name one with --from:${titles}`;
}
