import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { open } from "../../src/core/curriculum/open.ts";
import { readJson } from "../../src/core/curriculum/read-json.ts";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { importFile } from "../../src/formats/import/import-file.ts";
import { curriculumNamed } from "./graphs.ts";

/** A graph that people made, with its name. */
export interface KnownGraph {
  readonly name: string;
  /** Whether the weights of suggestions were chosen on it. */
  readonly isTrain: boolean;
  readonly curriculum: Curriculum;
}

/** The graphs that weights are chosen on. All others are for measuring only. */
const train = new Set([
  "rust",
  "dmccreary__calculus",
  "dmccreary__chemistry",
  "dmccreary__data-science-course",
  "ca-bscs-hawaii-manoa",
  "ca-california-berkely-v2",
  "ca-kennesaw-state-university-cs",
  "ca-michigan-ann-arbor-cs",
]);

/** Too little can be known of these: their titles are names of lemmas, or of exercises with a tale. */
const leftOut = new Set(["stacks-project-dag"]);

const realFolder = process.env["PREREQ_REAL_GRAPHS"] ?? "real-graphs";
const learningFolder = `${realFolder}/../formats/learning-graphs/csv`;

/**
 * The Rust curriculum, learning graphs (whose file is a document, in its order) and graphs as
 * `prereq/1`, which have no documents, so that only titles speak.
 */
export function knownGraphs(): KnownGraph[] {
  const named = (name: string, curriculum: Curriculum) => ({
    name,
    isTrain: train.has(name),
    curriculum,
  });
  const learning = filesIn(learningFolder, ".csv").map((path) => {
    const file = { path, text: readFileSync(path, "utf8") };
    const options = { flip: false, title: undefined, url: undefined };
    return named(basename(path, ".csv"), opened(importFile(file, options)?.value));
  });
  const names = ["rust", ...filesIn(realFolder, ".json").map((path) => basename(path, ".json"))];
  const others = names.flatMap((name) => {
    const curriculum = leftOut.has(name) ? undefined : curriculumNamed(name);
    return curriculum ? [named(name, curriculum)] : [];
  });
  return [...learning, ...others];
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** A `prereq/1` value as a curriculum. */
export function opened(value: unknown): Curriculum {
  const { curriculum, problems } = open(
    readJson({ path: "graph.json", text: JSON.stringify(value) }),
  );
  if (!curriculum) throw new Error(problems.map(({ message }) => message).join("\n"));
  return curriculum;
}
