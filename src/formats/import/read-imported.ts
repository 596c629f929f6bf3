import type { Reading } from "../../core/curriculum/draft.ts";
import { asMap } from "../../core/curriculum/gather.ts";
import type { Place } from "../../core/curriculum/problem.ts";
import { readParsed } from "../../core/curriculum/read-json.ts";
import type { Path } from "../../core/curriculum/source.ts";
import { type Imported, isRefused } from "./import-file.ts";

/**
 * What was imported as if it had been read: what is wrong with a topic is told at its place in the
 * foreign file, and anything else at the beginning of that.
 */
export function readImported({ value, places, problems }: Imported, path: string): Reading {
  if (isRefused(problems)) return { draft: undefined, problems };
  const start: Place = { file: path, line: 1, column: 1 };
  const topics = asMap(value)?.get("topics");
  const locate = ([list, index]: Path): Place => {
    const topic = list === "topics" && Array.isArray(topics) ? topics[Number(index)] : undefined;
    const id = asMap(topic)?.get("id");
    return (typeof id === "string" ? places.get(id) : undefined) ?? start;
  };
  const reading = readParsed({ value, locate, problems: [] });
  return { ...reading, problems: [...problems, ...reading.problems] };
}
