import { open } from "../../core/curriculum/open.ts";
import { exporters } from "../../formats/export/table.ts";
import { english } from "../../language/english.ts";
import { choice, formatOf } from "../choice.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { plannedPart, planOptions } from "../planned-part.ts";
import { refuse } from "../reports/refuse.ts";

/** A curriculum in another format. */
export const exportCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "The curriculum in another format, and what of it that cannot hold.",
  options: {
    format: { value: [...exporters.keys()].join("|"), help: "The format; --json means json." },
    out: {
      value: "FILE",
      help: "Where to write it instead of standard output; a folder, where it is several files.",
    },
    ...planOptions,
  },
  run: async (given, effects) => {
    const format = formatOf(given);
    if (format === undefined) throw new UsageError(`Name a format with --format:${titles()}`);
    const { write, loses, showsRoute } = choice(exporters, "format", format);
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const planned = plannedPart(curriculum, given, effects.patience);
    const all = planned?.part ?? curriculum;
    const out = given.value("out");
    const written = write(all, effects.now(), planned?.route);
    if (typeof written === "string") {
      if (out === undefined) effects.print(written);
      else await effects.writeText(out, written);
    } else {
      if (out === undefined)
        throw new UsageError(`${format} is several files. Name a folder for them: --out FOLDER.`);
      for (const file of written) {
        const path = `${out}/${file.path}`;
        if (file.text === undefined) await effects.writeBytes(path, file.bytes);
        else await effects.writeText(path, file.text);
      }
    }
    for (const lost of loses(all)) effects.tell(`${lost}\n`);
    if (planned && !showsRoute) effects.tell(noOrder());
    return exitCodes.fine;
  },
};

function noOrder(): string {
  const formats = [...exporters].flatMap(([name, { showsRoute }]) => (showsRoute ? [name] : []));
  return `Only the topics of the plan are written, without their order: ${english.list(formats)} show that, and \`prereq path\` tells it.\n`;
}

function titles(): string {
  return [...exporters].map(([name, { title }]) => `\n  ${name}: ${title}`).join("");
}
