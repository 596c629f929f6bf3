import type { Reading } from "../core/curriculum/draft.ts";
import type { Problem } from "../core/curriculum/problem.ts";
import { read } from "../core/curriculum/read.ts";
import type { SourceFile } from "../core/curriculum/source.ts";
import { UsageError } from "./command.ts";
import type { Effects } from "./effects.ts";

/** A curriculum that was named on the command line, read from its files. */
export interface NamedCurriculum {
  /** As the user wrote it. */
  readonly name: string;
  readonly reading: Reading;
  /** Problems with files named as seen from where the command runs. */
  readonly seenFromHere: (problems: readonly Problem[]) => Problem[];
}

/**
 * Reads the curriculum that an operand names: a folder, a JSON file, or the own one when there is no
 * operand.
 * @throws UsageError when there is nothing of that name, or something else.
 */
export async function readCurriculum(
  operand: string | undefined,
  effects: Effects,
): Promise<NamedCurriculum> {
  const name = operand ?? effects.ownCurriculum;
  const kind = await effects.kindOf(name);
  if (kind === "nothing") throw new UsageError(`There is no file or folder ${name}.`);
  const inFolder = kind === "folder";
  if (!inFolder && !name.endsWith(".json"))
    throw new UsageError(`${name} is neither a folder nor a JSON file.`);
  const folder = name.replace(/\/+$/, "");
  const files = inFolder ? await filesOf(folder, effects) : [await file(name, name, effects)];
  return {
    name,
    reading: read(files),
    seenFromHere: (problems) =>
      problems.map((problem) => {
        const { place } = problem;
        const path = inFolder ? `${folder}/${place.file}` : place.file;
        return { ...problem, place: { ...place, file: path } };
      }),
  };
}

/** The YAML files of a folder or, when it has no curriculum.yaml, its curriculum.json. */
async function filesOf(folder: string, effects: Effects): Promise<SourceFile[]> {
  const paths = [...(await effects.filesIn(`${folder}/`))].sort();
  const yaml = paths.filter((path) => /\.ya?ml$/.test(path));
  const isWritten = yaml.some((path) => /^curriculum\./.test(path));
  const chosen = !isWritten && paths.includes("curriculum.json") ? ["curriculum.json"] : yaml;
  return Promise.all(chosen.map((path) => file(`${folder}/${path}`, path, effects)));
}

async function file(path: string, called: string, effects: Effects): Promise<SourceFile> {
  return { path: called, text: await effects.readText(path) };
}
