import { open } from "../../core/curriculum/open.ts";
import { isYaml } from "../../core/curriculum/source.ts";
import { counted } from "../../core/model/counted.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { withAccepted } from "../../core/suggesting/accepted.ts";
import { sources } from "../../core/suggesting/evidence.ts";
import { type Suggestion, suggestions } from "../../core/suggesting/suggest.ts";
import { curriculumText } from "../../formats/export/json.ts";
import { formatOf, oneOf } from "../choice.ts";
import { type Arguments, type Command, exitCodes, UsageError } from "../command.ts";
import { type NamedCurriculum, readCurriculum } from "../curriculum-files.ts";
import type { Effects } from "../effects.ts";
import { score } from "../numbers.ts";
import { refuse } from "../reports/refuse.ts";
import { additionsText, suggestionsJson, suggestionsText } from "../reports/suggestions.ts";
import { writeIntoFiles } from "../write-into-files.ts";
import { writeNewFolder } from "../write-new-folder.ts";

/** Below this score a suggestion is more often wrong than right. */
const worthwhile = 0.5;

/** Prerequisites that a curriculum may lack, listed or added. */
export const suggestCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "Prerequisites that may be missing, each with a score and a reason.",
  options: {
    format: { value: "text|json", help: "How to print them; text by default." },
    least: {
      value: "SCORE",
      help: `List those from this score up, from 0 to 1; ${worthwhile} by default.`,
    },
    without: {
      value: sources.join("|"),
      help: "Do not go by this; several with commas between them.",
    },
    accept: {
      value: "SCORE",
      help: "Add those from this score up: to the files of a folder; else print the curriculum with them.",
    },
    out: {
      value: "FOLDER",
      help: "With --accept: write the curriculum with them into a new folder.",
    },
  },
  run: async (given, effects) => {
    const format = oneOf(["text", "json"], "format", formatOf(given) ?? "text");
    const without = new Set(given.values("without").map((name) => oneOf(sources, "without", name)));
    const accept = score("accept", given.value("accept"));
    const least = accept ?? score("least", given.value("least")) ?? worthwhile;
    if (accept === undefined && given.value("out") !== undefined)
      throw new UsageError("--out writes what is accepted. Give --accept SCORE as well.");
    const named = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(named.reading);
    if (curriculum === undefined) return refuse(named.seenFromHere(problems), given, effects);
    const found = suggestions(curriculum, { least, without });
    if (accept !== undefined) await add(found, named, curriculum, given, effects);
    else effects.print(format === "json" ? suggestionsJson(found) : suggestionsText(found, least));
    return exitCodes.fine;
  },
};

/** Adds suggestions where they can be kept: in a new folder, in the files, or in what is printed. */
async function add(
  found: readonly Suggestion[],
  { name, files }: NamedCurriculum,
  curriculum: Curriculum,
  given: Arguments,
  effects: Effects,
): Promise<void> {
  const out = given.value("out");
  const wanted = withAccepted(curriculum, found);
  const isYamlFolder = files.some(({ path }) => isYaml(path));
  if (out === undefined && !isYamlFolder) {
    effects.print(curriculumText(wanted));
    effects.tell(`${counted(found.length, "prerequisite")} added.\n`);
    return;
  }
  if (out !== undefined) await writeNewFolder(out, wanted, effects);
  const written = out === undefined ? await writeIntoFiles(name, files, wanted, effects) : [out];
  if (given.flag("json")) effects.print(suggestionsJson(found));
  else effects.print(additionsText(found.length, written));
}
