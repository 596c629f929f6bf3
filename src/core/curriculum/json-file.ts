import { atOnce, type Pieces } from "../model/pieces.ts";
import { once } from "../model/remembered.ts";
import { tooDeepHere } from "./depth.ts";
import { tooDeepAt } from "./json-depth.ts";
import { hasKeyTwiceInPieces } from "./json-keys.ts";
import {
  type JsonMistake,
  type JsonPosition,
  jsonMistakes,
  jsonPositions,
} from "./json-positions.ts";
import { limits } from "./limits.ts";
import type { Place, Problem } from "./problem.ts";
import { type FoundFile, lineFinder, type ParsedFile, type Path, textOf } from "./source.ts";

/** Turns the text of a JSON file into plain data. A key that stands twice in an object is a problem. */
export function parseJson(file: FoundFile): ParsedFile {
  return atOnce(parseJsonInPieces(file));
}

/** `parseJson`, in pieces. */
export function* parseJsonInPieces(file: FoundFile): Pieces<ParsedFile> {
  const text = textOf(file, limits.fileLength, "Split the curriculum.");
  if (typeof text !== "string") return text;
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const place = { file: file.path, ...lineFinder(text)(deep) };
    return { value: undefined, locate: () => place, problems: [{ ...tooDeepHere, place }] };
  }
  const positions = once(() => jsonPositions(text));
  const lineOf = once(() => lineFinder(text));
  const place = (at: number): Place => ({ file: file.path, ...lineOf()(at) });
  const value = parsedOrNot(text);
  yield;
  const isSound = value !== undefined && !(yield* hasKeyTwiceInPieces(text, value));
  const mistakes = isSound ? [] : value === undefined ? jsonMistakes(text) : positions().mistakes;
  return {
    value,
    locate: (steps, part) => {
      const { root } = positions();
      return place(root === undefined ? 0 : offsetOf(root, steps, part));
    },
    problems: mistakes.map((mistake) => ({ ...asProblem(mistake), place: place(mistake.at) })),
  };
}

/** The value of a JSON text, `undefined` when it is none. */
function parsedOrNot(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asProblem(mistake: JsonMistake): Omit<Problem, "place"> {
  if (mistake.kind === "twice") {
    return {
      code: "duplicate-key",
      severity: "error",
      message: `The key \`${mistake.text}\` stands twice in the same object.`,
      mend: "Keep one of the two.",
    };
  }
  return {
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
