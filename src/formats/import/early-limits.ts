import { limits } from "../../core/curriculum/limits.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";

/** How much there is to read, as far as that is known before anything is made of it. */
export interface Count {
  readonly topics: number;
  readonly prerequisites: number;
}

/** What a format takes at most, and how that is found out before memory and time are spent. */
export interface EarlyLimits {
  /** Characters of all files together. */
  readonly length: number;
  /** Topics, where a format takes fewer than others. */
  readonly topics?: number;
  /** Counts quickly what a file has; without it, the length bounds that, too. */
  readonly count?: (file: SourceFile) => Count;
}

/** Why files are refused unread, if they are: they are longer, or hold more, than their format takes. */
export function tooMuch(
  files: readonly SourceFile[],
  { length, topics = limits.foreignTopics, count }: EarlyLimits,
): Problem | undefined {
  const all = files.reduce((sum, { text }) => sum + text.length, 0);
  if (all > length) return { ...tooLong(all, length), place: start(files) };
  const counts = count ? files.map(count) : [];
  return tooMany(
    {
      topics: counts.reduce((sum, { topics }) => sum + topics, 0),
      prerequisites: counts.reduce((sum, { prerequisites }) => sum + prerequisites, 0),
    },
    start(files),
    topics,
  );
}

/** Why a document of so many topics and prerequisites is refused, if it is. */
export function tooMany(
  { topics, prerequisites }: Count,
  place: Problem["place"],
  most: number = limits.foreignTopics,
): Problem | undefined {
  if (topics > most) return { ...more("too-many-topics", "topics", topics, most), place };
  if (prerequisites > limits.foreignPrerequisites)
    return {
      ...more(
        "too-many-prerequisites",
        "prerequisites",
        prerequisites,
        limits.foreignPrerequisites,
      ),
      place,
    };
  return undefined;
}

const start = ([first]: readonly SourceFile[]) => ({ file: first?.path ?? "", line: 1, column: 1 });

function tooLong(length: number, most: number): Omit<Problem, "place"> {
  return {
    code: "too-large",
    severity: "error",
    message: `There are ${length} characters to read, more than ${most}, which is the most for this format.`,
    mend: "Split it into several files, or take out what is not about topics.",
  };
}

/** Counting may have stopped early, so that the number is told as the least there are. */
function more(code: string, things: string, count: number, most: number): Omit<Problem, "place"> {
  return {
    code,
    severity: "error",
    message: `The file has ${count} ${things} or more; at most ${most} can be read.`,
    mend: "Split it into several files.",
  };
}
