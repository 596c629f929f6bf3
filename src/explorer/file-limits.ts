import type { Problem } from "../core/curriculum/problem.ts";
import { counted } from "../core/model/counted.ts";

/** The largest file that is read, in bytes, and the most topics that are laid out. */
export const mostBytes = 50_000_000;
export const mostTopics = 100_000;

/** Why a file of so many bytes is not read at all, if it is not. */
export function tooLarge(file: string, bytes: number): Problem | undefined {
  if (bytes <= mostBytes) return undefined;
  const megabytes = (of: number) => Math.ceil(of / 1e6).toLocaleString("en");
  return refusal(
    file,
    "file-too-large",
    `This file has ${megabytes(bytes)} MB. The page opens files of up to ${megabytes(mostBytes)} MB.`,
    "Leave out what is not needed, or split it into several curricula.",
  );
}

/** Why a curriculum of so many topics is not laid out, if it is not. */
export function tooMany(file: string, topics: number): Problem | undefined {
  if (topics <= mostTopics) return undefined;
  return refusal(
    file,
    "too-many-topics",
    `This curriculum has ${counted(topics, "topic")}. The page draws up to ${mostTopics.toLocaleString("en")}.`,
    "Split it into several curricula.",
  );
}

function refusal(file: string, code: string, message: string, mend: string): Problem {
  return { code, severity: "error", message, mend, place: { file, line: 1, column: 1 } };
}
