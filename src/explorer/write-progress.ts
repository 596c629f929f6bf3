import type { Curriculum } from "../core/model/curriculum.ts";
import { type LearnerRecord, plainRecord } from "./saved-record.ts";

/*
 * A person's progress as a file, by which they take it to another browser:
 *
 *     { "format": "prereq-progress/1", "curriculum": "rust", "title": "Rust …",
 *       "saved": "2027-03-01", "progress": { "version": 1, "marks": [["ownership", "known"]], … } }
 *
 * `progress` is the record that the page keeps in the browser (`saved-record.ts`). Files come from
 * anybody: what is not exactly this is refused, and says why.
 */

export const progressFormat = "prereq-progress/1";

/** The name under which a curriculum's progress is saved. */
export function progressFileName({ id }: Curriculum): string {
  return `prereq-progress-${id}.json`;
}

/** A record as the text of a file; `readProgress` reads it back. */
export function writeProgress(
  curriculum: Curriculum,
  record: LearnerRecord,
  today: string,
): string {
  const { id, title } = curriculum;
  const file = {
    format: progressFormat,
    curriculum: id,
    title,
    saved: today,
    progress: plainRecord(record),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
