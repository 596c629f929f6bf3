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
  const enter = (value: object, step: string | number, around: Inside | undefined): void => {
    open.push({ value, step, around, depth: around === undefined ? 1 : around.depth + 1 });
  };
  if (isInner(file.value)) enter(file.value, "", undefined);
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    if (inside.depth > limits.depth) return tooDeep(file, pathTo(inside));
    const { value } = inside;
    // Most values are numbers and texts: they are passed over before anything is made for them.
    if (Array.isArray(value))
      value.forEach((part: unknown, index) => {
        if (isInner(part)) enter(part, index, inside);
      });
    else
      for (const [key, part] of Object.entries(value)) if (isInner(part)) enter(part, key, inside);
  }
  return file;
}

const isInner = (value: unknown): value is object => typeof value === "object" && value !== null;

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
