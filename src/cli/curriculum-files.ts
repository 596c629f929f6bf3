import type { Reading } from "../core/curriculum/draft.ts";
import { asMap } from "../core/curriculum/gather.ts";
import type { Problem } from "../core/curriculum/problem.ts";
import { read } from "../core/curriculum/read.ts";
import { readParsed } from "../core/curriculum/read-json.ts";
import { type FoundFile, isYaml, type SourceFile } from "../core/curriculum/source.ts";
import { parsedJson } from "../formats/import/foreign-json.ts";
import { importFiles } from "../formats/import/import-files.ts";
import { readImported } from "../formats/import/read-imported.ts";
import { UsageError } from "./command.ts";
import type { Effects } from "./effects.ts";
import { foreignFiles } from "./foreign-files.ts";
import { foundFile } from "./found-file.ts";

/** A curriculum that was named on the command line, read from its files. */
export interface NamedCurriculum {
  /** As the user wrote it. */
  readonly name: string;
  readonly reading: Reading;
  /** The files of our own format that it was read from; none for a foreign one. */
  readonly files: readonly SourceFile[];
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
  const own = kind === "folder" ? await ownFolder(name, effects, memory) : undefined;
  if (own?.isWhole) return inFolder(name, own.files);
  const found = await foreignFiles([name], effects);
  const foreign = readForeign(found);
  if (own && !foreign) return inFolder(name, own.files);
  return foreign ? asFound(name, foreign, []) : asFound(name, readJsonOf(found), found);
}

/**
 * The curriculum that an operand names, when it is one already and nothing has to be made of it: a
 * folder with a main file, or a JSON file that says so or is so broken that it cannot say anything.
 */
export async function readOwnCurriculum(
  name: string,
  effects: Effects,
): Promise<NamedCurriculum | undefined> {
  const kind = await effects.kindOf(name);
  const own = kind === "folder" ? await ownFolder(name, effects, new Map()) : undefined;
  if (own) return own.isWhole ? inFolder(name, own.files) : undefined;
  if (kind === "nothing" || !isJson(name)) return undefined;
  const found = await foundFile(name, name, effects);
  const parsed = parsedJson(found);
  const isOwn = parsed.value === undefined || asMap(parsed.value)?.get("format") !== undefined;
  return isOwn ? asFound(name, readParsed(parsed), [found]) : undefined;
}

function asFound(name: string, reading: Reading, own: readonly FoundFile[]): NamedCurriculum {
  return { name, reading, files: textsOf(own), seenFromHere: (problems) => [...problems] };
}

const textsOf = (files: readonly FoundFile[]): SourceFile[] =>
  files.flatMap((file) => ("text" in file ? file : []));

function inFolder(name: string, files: readonly FoundFile[]): NamedCurriculum {
  const seen = ({ place, ...problem }: Problem): Problem => ({
    ...problem,
    place: { ...place, file: `${plain(name)}/${place.file}` },
  });
  return {
    name,
    reading: read(files),
    files: textsOf(files),
    seenFromHere: (problems) => problems.map(seen),
  };
}

const plain = (folder: string): string => folder.replace(/\/+$/, "");

function asBefore(found: FoundFile, memory: FileMemory): FoundFile {
  const before = memory.get(found.path);
  if (before && "text" in before && "text" in found && before.text === found.text) return before;
  memory.set(found.path, found);
  return found;
}

/** Files of a format that can be imported, with what was noticed on importing; undefined for others. */
function readForeign(found: readonly FoundFile[]): Reading | undefined {
  const files = found.flatMap((file) => ("fault" in file ? [] : file));
  const [first] = files;
  if (first === undefined || files.length < found.length) return undefined;
  const imported = importFiles(files, { flip: false, title: undefined, url: undefined });
  return imported && readImported(imported, first.path);
}

/**
 * A `prereq/1` file.
 * @throws UsageError when it is none by its name.
 */
function readJsonOf([found]: readonly FoundFile[]): Reading {
  if (found === undefined) throw new Error("A file that is there is found.");
  if (!isJson(found.path))
    throw new UsageError(`${found.path} is neither a folder nor a file of a known format.`);
  return readParsed(parsedJson(found));
}

/** The YAML files of a folder or, when it has no curriculum.yaml, its curriculum.json. */
async function ownFolder(name: string, effects: Effects, memory: FileMemory) {
  const folder = plain(name);
  const paths = [...(await effects.filesIn(`${folder}/`))].sort();
  const yaml = paths.filter(isYaml);
  const isWritten = yaml.some((path) => /^curriculum\./i.test(path));
  const json = isWritten ? undefined : paths.find((path) => /^curriculum\.json$/i.test(path));
  const chosen = json === undefined ? yaml : [json];
  const found = await Promise.all(
    chosen.map((path) => foundFile(`${folder}/${path}`, path, effects)),
  );
  return {
    /** Whether its main file is among them. */
    isWhole: isWritten || json !== undefined,
    files: found.map((file) => asBefore(file, memory)),
  };
}

const isJson = (path: string): boolean => /\.json$/i.test(path);
