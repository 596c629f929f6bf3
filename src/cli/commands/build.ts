import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { counted } from "../../core/model/counted.ts";
import { siteFiles } from "../../formats/export/site.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { refuse } from "../reports/refuse.ts";

/** A static site: the explorer on a curriculum. */
export const buildCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "A static site: the explorer on the curriculum, ready for any web server.",
  options: { out: { value: "FOLDER", help: "Where to write it." } },
  run: async (given, effects) => {
    const out = given.value("out");
    if (out === undefined) throw new UsageError("Name the folder to write to: --out FOLDER.");
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const explorerPage = `${effects.explorer}/index.html`;
    if ((await effects.kindOf(explorerPage)) !== "file")
      return refuse([noExplorer(explorerPage)], given, effects);
    await effects.copyFolder(effects.explorer, out);
    const page = await effects.readText(explorerPage);
    const framePage = `${effects.explorer}/embed/index.html`;
    const frame =
      (await effects.kindOf(framePage)) === "file" ? await effects.readText(framePage) : undefined;
    for (const { path, text } of siteFiles(page, curriculum, "thorough", frame)) {
      await effects.writeText(`${out}/${path}`, text);
    }
    const { title, topics } = curriculum;
    if (given.flag("json"))
      effects.print(`${JSON.stringify({ title, topics: topics.length, out }, null, 2)}\n`);
    else effects.tell(`${title}: ${counted(topics.length, "topic")}, in ${out}\n`);
    return exitCodes.fine;
  },
};

function noExplorer(file: string): Problem {
  return {
    code: "no-explorer",
    severity: "error",
    message: "The explorer has not been built yet.",
    mend: "Run: npm run build",
    place: { file, line: 1, column: 1 },
  };
}
