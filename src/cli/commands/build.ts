import { open } from "../../core/curriculum/open.ts";
import { siteFiles } from "../../formats/export/site.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { textReport } from "../reports/text.ts";

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
    if (curriculum === undefined) {
      effects.tell(textReport(seenFromHere(problems), false));
      return exitCodes.problems;
    }
    if ((await effects.kindOf(`${effects.explorer}/index.html`)) !== "file") {
      effects.tell("The explorer has not been built yet. Run: npm run build\n");
      return exitCodes.problems;
    }
    await effects.copyFolder(effects.explorer, out);
    const page = await effects.readText(`${effects.explorer}/index.html`);
    for (const { path, text } of siteFiles(page, curriculum, "thorough")) {
      await effects.writeText(`${out}/${path}`, text);
    }
    effects.tell(`${curriculum.title}: ${curriculum.topics.length} topics, in ${out}\n`);
    return exitCodes.fine;
  },
};
