import { open } from "../../core/curriculum/open.ts";
import { exporters } from "../../formats/export/table.ts";
import { choice, formatOf } from "../choice.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { refuse } from "../reports/refuse.ts";

/** A curriculum in another format. */
export const exportCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "The curriculum in another format.",
  options: {
    format: { value: [...exporters.keys()].join("|"), help: "The format; --json means json." },
    out: { value: "FILE", help: "Where to write it instead of standard output." },
  },
  run: async (given, effects) => {
    const format = formatOf(given);
    if (format === undefined) throw new UsageError("Name a format: --format json.");
    const write = choice(exporters, "format", format);
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const out = given.value("out");
    const text = write(curriculum);
    if (out === undefined) effects.print(text);
    else await effects.writeText(out, text);
    return exitCodes.fine;
  },
};
