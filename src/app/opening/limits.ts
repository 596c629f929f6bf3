import { mostBytes, mostTopics } from "../../explorer/file-limits.ts";
import type { Broken } from "../../explorer/state.ts";
import type { Words } from "../../language/english.ts";
import { refused } from "./failure.ts";

const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);

/** Why a file of so many bytes is not read at all, if it is not. */
export function tooLarge({ problems }: Words, file: string, bytes: number): Broken | undefined {
  if (bytes <= mostBytes) return undefined;
  const message = problems.tooLarge(megabytes(bytes), megabytes(mostBytes));
  return refused(file, "file-too-large", message, problems.mendTooLarge);
}

/** Why a curriculum of so many topics is not laid out. */
export function tooMany({ problems }: Words, file: string, topics: number): Broken {
  const message = problems.tooMany(topics, mostTopics);
  return refused(file, "too-many-topics", message, problems.mendTooMany);
}
