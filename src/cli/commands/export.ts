import { open } from "../../core/curriculum/open.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Exporter, Route } from "../../formats/export/exporter.ts";
import { svgMap } from "../../formats/export/svg-map.ts";
import { exporters } from "../../formats/export/table.ts";
import { english } from "../../language/english.ts";
import { choice, formatOf } from "../choice.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import type { Effects } from "../effects.ts";
import { positive } from "../numbers.ts";
import { plannedPart, planOptions } from "../planned-part.ts";
import { refuse } from "../reports/refuse.ts";

/** What of the map is drawn in pixels is what the same picture has in SVG. */
const png: Pick<Exporter, "title" | "loses" | "showsRoute"> = {
  ...svgMap,
  title: "picture of the whole map in pixels (PNG)",
};

/** All formats; the one that needs more than text is drawn here. */
const formats = new Map([...exporters, ["png", png] as const]);

/** A curriculum in another format. */
export const exportCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "The curriculum in another format, and what of it that cannot hold.",
  options: {
    format: { value: [...formats.keys()].join("|"), help: "The format; --json means json." },
    out: {
      value: "FILE",
      help: "Where to write it instead of standard output; a folder, where it is several files.",
    },
    scale: { value: "NUMBER", help: "Pixels of a PNG for each of the map; 1 without it." },
    ...planOptions,
  },
  run: async (given, effects) => {
    const format = formatOf(given);
    if (format === undefined) throw new UsageError(`Name a format with --format:${titles()}`);
    const { loses, showsRoute } = choice(formats, "format", format);
    const scale = positive("scale", given.value("scale"));
    if (scale !== undefined && format !== "png")
      throw new UsageError("--scale is for --format png. Other formats have no pixels.");
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const planned = plannedPart(curriculum, given, effects.patience);
    const all = planned?.part ?? curriculum;
    const out = given.value("out");
    if (format === "png") await writePng(all, scale ?? 1, planned?.route, out, effects);
    else await writeText(format, all, planned?.route, out, effects);
    for (const lost of loses(all)) effects.tell(`${lost}\n`);
    if (planned && !showsRoute) effects.tell(noOrder());
    return exitCodes.fine;
  },
};

/** Writes what is text, or several files. */
async function writeText(
  format: string,
  curriculum: Curriculum,
  route: Route | undefined,
  out: string | undefined,
  effects: Effects,
): Promise<void> {
  const written = choice(exporters, "format", format).write(curriculum, effects.now(), route);
  if (typeof written === "string") {
    if (out === undefined) effects.print(written);
    else await effects.writeText(out, written);
    return;
  }
  if (out === undefined)
    throw new UsageError(`${format} is several files. Name a folder for them: --out FOLDER.`);
  for (const file of written) {
    const path = `${out}/${file.path}`;
    if (file.text === undefined) await effects.writeBytes(path, file.bytes);
    else await effects.writeText(path, file.text);
  }
}

/** What draws pixels is loaded only for this. */
async function writePng(
  curriculum: Curriculum,
  asked: number,
  route: Route | undefined,
  out: string | undefined,
  effects: Effects,
): Promise<void> {
  if (out === undefined) throw new UsageError("png is no text. Name a file for it: --out FILE.");
  const { drawPng } = await import("../png-map.ts");
  const { bytes, scale } = drawPng(curriculum, asked, route);
  await effects.writeBytes(out, bytes);
  if (scale < asked)
    effects.tell(
      `The picture would be too large at --scale ${asked}; it was drawn at ${scale.toFixed(2)}.\n`,
    );
}

function noOrder(): string {
  const able = [...formats].flatMap(([name, { showsRoute }]) => (showsRoute ? [name] : []));
  return `Only the topics of the plan are written, without their order: ${english.list(able)} show that, and \`prereq path\` tells it.\n`;
}

function titles(): string {
  return [...formats].map(([name, { title }]) => `\n  ${name}: ${title}`).join("");
}
