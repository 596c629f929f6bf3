import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";
import type { ParsedFile, Path } from "./source.ts";

interface Inside {
  readonly value: object;
  readonly depth: number;
  readonly step: string | number;
  readonly around: Inside | undefined;
}

/**
 * The file, without its value when lists and maps stand in each other deeper than the limit.
 * Whatever comes after may walk values by recursion.
 */
export function shallow(file: ParsedFile): ParsedFile {
  const open: Inside[] = [];
  const enter = (value: unknown, step: string | number, around: Inside | undefined): void => {
    if (typeof value !== "object" || value === null) return;
    open.push({ value, step, around, depth: around === undefined ? 1 : around.depth + 1 });
  };
  enter(file.value, "", undefined);
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    if (inside.depth > limits.depth) return tooDeep(file, pathTo(inside));
    const { value } = inside;
    if (Array.isArray(value))
      for (const [index, part] of value.entries()) enter(part, index, inside);
    else for (const [key, part] of Object.entries(value)) enter(part, key, inside);
  }
  return file;
}

function pathTo(inside: Inside): Path {
  const path: (string | number)[] = [];
  for (let here = inside; here.around !== undefined; here = here.around) path.push(here.step);
  return path.reverse();
}

function tooDeep(file: ParsedFile, path: Path): ParsedFile {
  const problem: Problem = { ...tooDeepHere, place: file.locate(path) };
  return { ...file, value: undefined, problems: [...file.problems, problem] };
}

/** What to say of nesting beyond the limit, wherever it is noticed. */
export const tooDeepHere = {
  code: "too-deep",
  severity: "error",
  message: `Here lists and maps stand in each other more than ${limits.depth} deep.`,
  mend: "Write it flatter.",
} satisfies Omit<Problem, "place">;
