import * as v from "valibot";
import { counted } from "../model/counted.ts";
import { atOnce, type Pieces } from "../model/pieces.ts";
import type { Gathered, Placed } from "./draft.ts";
import { limits } from "./limits.ts";
import { mistakes } from "./mistakes.ts";
import type { Place, Problem } from "./problem.ts";
import { type Locate, within } from "./source.ts";

/** A list that is not there. */
export const nothing = { sound: [], broken: new Set<string>(), nameless: false } as const;

/** A list of which nothing could be read. */
export const lost = { ...nothing, nameless: true } as const;

/** So many elements are looked at in one piece. */
const elementsAPiece = 16;

/**
 * The elements of a list that have the shape; what is wrong with the others is added to `problems`.
 * A value that is no list is left to the check of the map around it.
 */
export function gather<Value>(
  shape: v.GenericSchema<unknown, Value>,
  list: unknown,
  locate: Locate,
  problems: Problem[],
): Gathered<Value> {
  return atOnce(gatherInPieces(shape, list, locate, { problems, tell: mistakes }));
}

/** Where what is wrong is written down, and how it is told. */
export interface Notes {
  readonly problems: Problem[];
  readonly tell: (issues: readonly v.BaseIssue<unknown>[], locate: Locate) => readonly Problem[];
}

/** `gather`, in pieces. */
export function* gatherInPieces<Value>(
  shape: v.GenericSchema<unknown, Value>,
  list: unknown,
  locate: Locate,
  { problems, tell }: Notes,
): Pieces<Gathered<Value>> {
  if (list === undefined) return nothing;
  if (!Array.isArray(list)) return lost;
  const sound: Placed<Value>[] = [];
  const broken = new Set<string>();
  let nameless = false;
  const before = problems.length;
  let untold = 0;
  for (const [index, element] of list.entries()) {
    if (index % elementsAPiece === 0) yield;
    const here = within(locate, index);
    const isTold = problems.length - before < limits.problems;
    const result = v.safeParse(shape, element, { abortEarly: !isTold });
    if (result.success) {
      sound.push({ value: result.output, locate: here });
      continue;
    }
    if (isTold) for (const problem of tell(result.issues, here)) problems.push(problem);
    else untold++;
    const id = asMap(element)?.get("id");
    if (typeof id === "string") broken.add(id);
    else nameless = true;
  }
  if (untold > 0) problems.push(moreBroken(untold, locate([])));
  return { sound, broken, nameless };
}

/** Nobody reads more, and to tell all would take longer than anybody waits. */
function moreBroken(count: number, place: Place): Problem {
  return {
    code: "more-mistakes",
    severity: "error",
    message: `${counted(count, "more element")} of this list ${count === 1 ? "has" : "have"} mistakes.`,
    mend: "Mend those that are told, and read it again.",
    place,
  };
}

/** A map by its keys; `undefined` for any other value. */
export function asMap(value: unknown): ReadonlyMap<string, unknown> | undefined {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap ? new Map(Object.entries(value)) : undefined;
}
