import { open } from "../../../src/core/curriculum/open.ts";
import type { Problem } from "../../../src/core/curriculum/problem.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import type { Requirement } from "../../../src/core/model/requirement.ts";
import { importFile } from "../../../src/formats/import/import-file.ts";
import type { ImportOptions } from "../../../src/formats/import/importer.ts";

/** Nothing decided by the person. */
export const asItStands: ImportOptions = { flip: false, title: undefined, url: undefined };

/** What a foreign file became, through the real reader. */
export interface Outcome {
  readonly curriculum: Curriculum;
  readonly format: string;
  readonly problems: readonly Problem[];
}

/** Imports a text as a file of that name. Fails when it is of no known format, or when the outcome is no curriculum. */
export function imported(
  path: string,
  text: string,
  options: Partial<ImportOptions> = {},
): Outcome {
  const found = importFile({ path, text }, { ...asItStands, ...options });
  if (!found) throw new Error(`${path} was not recognised.`);
  return { ...found, curriculum: opened(found.value) };
}

/** The value of a `prereq/1` file as a curriculum. */
export function opened(value: object): Curriculum {
  const { curriculum, problems } = open(
    readJson({ path: "curriculum.json", text: JSON.stringify(value) }),
  );
  if (curriculum) return curriculum;
  throw new Error(problems.map(({ message }) => message).join("\n"));
}

/** A curriculum in the terse notation of the test curricula: `d: a, b | c`, areas left out. */
export function terse(curriculum: Curriculum): string[] {
  return curriculum.topics.map(({ title, requires, helps, retired }) => {
    const needs = requires.of.map((part) => written(part)).join(", ");
    const helped = helps.map(({ topic }) => topic).join(", ");
    return [title, needs && `: ${needs}`, helped && ` ~ ${helped}`, retired && " retired"]
      .filter(Boolean)
      .join("");
  });
}

function written(requirement: Requirement): string {
  if (requirement.kind === "topic") return requirement.topic;
  const parts = requirement.of.map((part) =>
    part.kind === "topic" ? written(part) : `(${written(part)})`,
  );
  return parts.join(requirement.kind === "any" ? " | " : " & ");
}

/** What is noticed, by its stable name. */
export const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);
