import * as v from "valibot";
import { atOnce, type Pieces } from "../model/pieces.ts";
import type { Gathered, Placed } from "./draft.ts";
import { mistakes } from "./mistakes.ts";
import type { Problem } from "./problem.ts";
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
  return atOnce(gatherInPieces(shape, list, locate, problems));
}

/** `gather`, in pieces. */
export function* gatherInPieces<Value>(
  shape: v.GenericSchema<unknown, Value>,
  list: unknown,
  locate: Locate,
  problems: Problem[],
): Pieces<Gathered<Value>> {
  if (list === undefined) return nothing;
  if (!Array.isArray(list)) return lost;
  const sound: Placed<Value>[] = [];
  const broken = new Set<string>();
  let nameless = false;
  for (const [index, element] of list.entries()) {
    if (index % elementsAPiece === 0) yield;
    const here = within(locate, index);
    const result = v.safeParse(shape, element);
    if (result.success) {
      sound.push({ value: result.output, locate: here });
      continue;
    }
    for (const problem of mistakes(result.issues, here)) problems.push(problem);
    const id = asMap(element)?.get("id");
    if (typeof id === "string") broken.add(id);
    else nameless = true;
  }
  return { sound, broken, nameless };
}

/** A map by its keys; `undefined` for any other value. */
export function asMap(value: unknown): ReadonlyMap<string, unknown> | undefined {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap ? new Map(Object.entries(value)) : undefined;
}
