import * as v from "valibot";
import { limits } from "../core/curriculum/limits.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import type { Words } from "../language/english.ts";
import { followMoves } from "./follow-moves.ts";
import { merged } from "./merged.ts";
import { type LearnerRecord, nothingKept, readRecord } from "./saved-record.ts";
import { progressFormat } from "./write-progress.ts";

/** Characters in the largest file that is read: marks on some ten thousand topics. */
export const longestFile = 1_000_000;

/** What a file of progress holds. */
export interface ProgressFile {
  readonly record: LearnerRecord;
  /** The day on which it was saved, like `2027-03-01`. */
  readonly saved: string;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const fileShape = v.object({
  format: v.string(),
  curriculum: v.pipe(v.string(), v.maxLength(limits.idLength)),
  title: v.pipe(v.string(), v.maxLength(limits.titleLength)),
  saved: v.pipe(v.string(), v.regex(dayPattern)),
  progress: v.unknown(),
});

/** The progress in a file's text under the ids of today, or a sentence why there is none to load. */
export function readProgress(
  words: Words,
  curriculum: Curriculum,
  text: string,
): ProgressFile | string {
  const { damaged, newer, otherKind, otherMap, tooLarge } = words.ownProgress.load;
  if (text.length > longestFile) return tooLarge;
  const value = parsed(text);
  if (value === undefined) return text.includes(progressFormat) ? damaged : otherKind;
  const file = v.safeParse(fileShape, value);
  if (!file.success) return text.includes(progressFormat) ? damaged : otherKind;
  const { output } = file;
  if (!output.format.startsWith("prereq-progress/")) return otherKind;
  if (output.format !== progressFormat) return newer;
  if (output.curriculum !== curriculum.id) return otherMap(output.title);
  const record = readRecord(output.progress);
  if (!record || !isPlausible(record)) return damaged;
  return { record: followMoves(curriculum, record), saved: output.saved };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a page could have written a record: its ids are no longer than ids are, its days are days. */
function isPlausible({ learner, list, target, wishes, times }: LearnerRecord): boolean {
  const ids: string[] = [...learner.marks.keys(), ...list, ...wishes.avoid];
  for (const one of wishes.prefer) ids.push(one.take, one.for ?? "");
  if (target?.kind === "topic") ids.push(target.topic);
  if (target?.kind === "goal") ids.push(target.goal);
  const days = [times.start, times.by, ...times.daysOff.flatMap(({ from, to }) => [from, to])];
  return (
    ids.every((id) => id.length <= limits.idLength) &&
    days.every((day) => day === "" || dayPattern.test(day))
  );
}

/**
 * What is here with what a file has besides: what a person said here stays, and what they know by
 * either is known.
 */
export function added(here: LearnerRecord, file: LearnerRecord): LearnerRecord {
  const both = merged(nothingKept, here, file);
  const marks = new Map(both.learner.marks);
  for (const [id, mark] of file.learner.marks) if (mark === "known") marks.set(id, mark);
  return { ...both, learner: { marks }, list: withoutAside(both.list, marks) };
}

/** Nothing is wanted and set aside at once. */
function withoutAside(list: ReadonlySet<TopicId>, marks: LearnerRecord["learner"]["marks"]) {
  return new Set([...list].filter((id) => marks.get(id) !== "aside"));
}
