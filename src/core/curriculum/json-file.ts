import { counted } from "../model/counted.ts";
import { atOnce } from "../model/pieces.ts";
import { once } from "../model/remembered.ts";
import { tooDeepHere } from "./depth.ts";
import { overgrownAt } from "./json-depth.ts";
import { hasKeyTwiceInPieces } from "./json-keys.ts";
import {
  type JsonMistake,
  type JsonPosition,
  jsonMistakes,
  jsonPositions,
} from "./json-positions.ts";
import { limits } from "./limits.ts";
import type { Place, Problem } from "./problem.ts";
import { parsedOrNot } from "./sound-json.ts";
import { type FoundFile, lineFinder, type ParsedFile, type Path, textOf } from "./source.ts";

/** Turns the text of a JSON file into plain data. A key that stands twice in an object is a problem. */
export function parseJson(file: FoundFile): ParsedFile {
  const text = textOf(file, limits.fileLength, "Split the curriculum.");
  if (typeof text !== "string") return text;
  const overgrown = overgrownAt(text);
  if (overgrown) {
    const place = { file: file.path, ...lineFinder(text)(overgrown.at) };
    const problem = overgrown.is === "too deep" ? tooDeepHere : tooManyParts;
    return { value: undefined, locate: () => place, problems: [{ ...problem, place }] };
  }
  const positions = once(() => jsonPositions(text));
  const lineOf = once(() => lineFinder(text));
  const place = (at: number): Place => ({ file: file.path, ...lineOf()(at) });
  const value = parsedOrNot(text);
  const isSound = value !== undefined && !atOnce(hasKeyTwiceInPieces(text, value));
  const mistakes = isSound ? [] : value === undefined ? jsonMistakes(text) : positions().mistakes;
  return {
    value,
    locate: (steps, part) => {
      // The whole text begins where it begins, whatever is in it.
      if (steps.length === 0) return place(text.search(/\S/));
      const { root } = positions();
      return place(root === undefined ? 0 : offsetOf(root, steps, part));
    },
    problems: told(mistakes).map(({ at, ...problem }) => ({ ...problem, place: place(at) })),
  };
}

const tooManyParts: Omit<Problem, "place"> = {
  code: "too-large",
  severity: "error",
  message: `The file has more than ${limits.jsonParts} lists and maps; this is the first that is too many.`,
  mend: "Split the curriculum.",
};

type Mistake = Omit<Problem, "place"> & Pick<JsonMistake, "at">;

/** As many mistakes as anybody reads. */
function told(mistakes: readonly JsonMistake[]): Mistake[] {
  const few = mistakes.slice(0, limits.problems).map(asProblem);
  const [last] = few.slice(-1);
  const more = mistakes.length - few.length;
  if (!last || more === 0) return few;
  return [...few, { ...last, message: `${counted(more, "more key")} stand twice in an object.` }];
}

function asProblem(mistake: JsonMistake): Mistake {
  const { at } = mistake;
  if (mistake.kind === "twice") {
    return {
      at,
      code: "duplicate-key",
      severity: "error",
      message: `The key \`${mistake.text}\` stands twice in the same object.`,
      mend: "Keep one of the two.",
    };
  }
  return {
    at,
    code: "not-json",
    severity: "error",
    message: `This is not JSON: expected ${mistake.text} here.`,
    mend: "Mend the text here or just before; often a comma, quote or bracket is missing.",
  };
}

function offsetOf(root: JsonPosition, path: Path, part: "key" | "value" = "value"): number {
  let here = root;
  for (const [depth, step] of path.entries()) {
    const entry = typeof step === "string" ? here.keys?.get(step) : undefined;
    if (entry !== undefined && part === "key" && depth === path.length - 1) return entry.at;
    const next = typeof step === "number" ? here.items?.[step] : entry?.value;
    if (next === undefined) break;
    here = next;
  }
  return here.at;
}
