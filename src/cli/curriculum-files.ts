import type { Reading } from "../core/curriculum/draft.ts";
import { limits } from "../core/curriculum/limits.ts";
import type { Problem } from "../core/curriculum/problem.ts";
import { read } from "../core/curriculum/read.ts";
import { readJson } from "../core/curriculum/read-json.ts";
import { type FoundFile, isYaml } from "../core/curriculum/source.ts";
import { importFile } from "../formats/import/import-file.ts";
import { readImported } from "../formats/import/read-imported.ts";
import { UsageError } from "./command.ts";
import { type Effects, NotUtf8 } from "./effects.ts";

/** A curriculum that was named on the command line, read from its files. */
export interface NamedCurriculum {
  /** As the user wrote it. */
  readonly name: string;
  readonly reading: Reading;
  /** Problems with files named as seen from where the command runs. */
  readonly seenFromHere: (problems: readonly Problem[]) => Problem[];
}

/**
 * Files as they were found last, by their names. One whose text is still the same stays the same
 * object, and what was made of it need not be made again.
 */
export type FileMemory = Map<string, FoundFile>;

/**
 * Reads the curriculum that an operand names: a folder, a JSON file, or the own one when there is no
 * operand.
 * @param memory of the last time, for who reads again and again; it is brought up to date
 * @throws UsageError when there is nothing of that name, or something else.
 */
export async function readCurriculum(
  operand: string | undefined,
  effects: Effects,
  memory: FileMemory = new Map(),
): Promise<NamedCurriculum> {
  const name = operand ?? effects.ownCurriculum;
  const kind = await effects.kindOf(name);
  if (kind === "nothing") throw new UsageError(`There is no file or folder ${name}.`);
  const inFolder = kind === "folder";
  const folder = name.replace(/\/+$/, "");
  const reading = inFolder
    ? read((await filesOf(folder, effects)).map((found) => asBefore(found, memory)))
    : readFileOrForeign(await file(name, name, effects));
  return {
    name,
    reading,
    seenFromHere: (problems) =>
      problems.map((problem) => {
        const { place } = problem;
        const path = inFolder ? `${folder}/${place.file}` : place.file;
        return { ...problem, place: { ...place, file: path } };
      }),
  };
}

function asBefore(found: FoundFile, memory: FileMemory): FoundFile {
  const before = memory.get(found.path);
  if (before && "text" in before && "text" in found && before.text === found.text) return before;
  memory.set(found.path, found);
  return found;
}

/** A `prereq/1` file, or one of a format that can be imported, with what was noticed on importing. */
function readFileOrForeign(found: FoundFile): Reading {
  const imported =
    "fault" in found
      ? undefined
      : importFile(found, { flip: false, title: undefined, url: undefined });
  if (!imported) {
    if (!isJson(found.path))
      throw new UsageError(`${found.path} is neither a folder nor a file of a known format.`);
    return readJson(found);
  }
  return readImported(imported, found.path);
}

/** The YAML files of a folder or, when it has no curriculum.yaml, its curriculum.json. */
async function filesOf(folder: string, effects: Effects): Promise<FoundFile[]> {
  const paths = [...(await effects.filesIn(`${folder}/`))].sort();
  const yaml = paths.filter(isYaml);
  const isWritten = yaml.some((path) => /^curriculum\./i.test(path));
  const json = isWritten ? undefined : paths.find((path) => /^curriculum\.json$/i.test(path));
  const chosen = json === undefined ? yaml : [json];
  return Promise.all(chosen.map((path) => file(`${folder}/${path}`, path, effects)));
}

/**
 * Reads one file that a command names.
 * @throws UsageError when there is no such file.
 */
export async function readFile(path: string, effects: Effects): Promise<FoundFile> {
  if ((await effects.kindOf(path)) !== "file") throw new UsageError(`There is no file ${path}.`);
  return file(path, path, effects);
}

async function file(path: string, called: string, effects: Effects): Promise<FoundFile> {
  const most = isYaml(path) ? limits.yamlLength : limits.fileLength;
  if ((await effects.sizeOf(path)) > most) return { path: called, fault: "too-large" };
  try {
    return { path: called, text: await effects.readText(path) };
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return { path: called, fault: "not-utf-8" };
  }
}

const isJson = (path: string): boolean => /\.json$/i.test(path);
