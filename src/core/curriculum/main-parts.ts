import * as v from "valibot";
import type { Pieces } from "../model/pieces.ts";
import type { Draft, Gathered } from "./draft.ts";
import { gatherInPieces, lost, type Notes } from "./gather.ts";
import { area, goal, stage } from "./shape/files.ts";
import { type Locate, within } from "./source.ts";

/** The main map of a curriculum, a folder's or a JSON file's, opened for reading. */
export interface MainParts {
  readonly common: Pick<
    Draft,
    "id" | "title" | "language" | "summary" | "locate" | "stages" | "areas" | "goals"
  >;
  /** Reads another list of the map. */
  readonly list: <Value>(
    shape: v.GenericSchema<unknown, Value>,
    key: string,
  ) => Pieces<Gathered<Value>>;
}

interface Header {
  id: string;
  title: string;
  language?: string;
  summary?: string;
}

/**
 * What a folder and a JSON file have in common. The map is checked with its lists emptied, and their
 * elements are gathered one by one, so that a mistake in one of a thousand topics leaves the others
 * to be checked further. `map` is `undefined` when the file could not be read.
 */
export function* mainParts(
  shape: v.GenericSchema<unknown, Header>,
  map: ReadonlyMap<string, unknown> | undefined,
  locate: Locate,
  notes: Notes,
): Pieces<MainParts> {
  const emptied = [...(map ?? [])].map(([key, value]) => [key, Array.isArray(value) ? [] : value]);
  const around = v.safeParse(shape, Object.fromEntries(emptied));
  if (map !== undefined && !around.success)
    for (const problem of notes.tell(around.issues, locate)) notes.problems.push(problem);
  const header: Header = around.success ? around.output : { id: "", title: "" };
  const list: MainParts["list"] = function* (element, key) {
    if (map === undefined) return lost;
    return yield* gatherInPieces(element, map.get(key), within(locate, key), notes);
  };
  const common = {
    id: header.id,
    title: header.title,
    language: header.language,
    summary: header.summary ?? "",
    locate,
    stages: yield* list(stage, "stages"),
    areas: yield* list(area, "areas"),
    goals: yield* list(goal, "goals"),
  };
  return { common, list };
}
