import type { Block } from "../../core/scheduling/blocks.ts";

export const deeds = ["study", "review", "habit", "learnt"] as const;

/** Something done on a day: a block that was ticked off, or a topic that became known. */
export interface DiaryEntry {
  /** Like `2027-03-01`. */
  readonly day: string;
  readonly deed: (typeof deeds)[number];
  /** The id of the topic, or the name of the habit. */
  readonly thing: string;
  /** How long it took by the plan; nothing for a topic that became known. */
  readonly minutes: number;
}

/** What was done, in the order in which it was noted. */
export type Diary = readonly DiaryEntry[];

/** A block as the diary has it once it is done. */
export function entryOf(block: Block): DiaryEntry {
  const { day, minutes, kind } = block;
  return { day, deed: kind, thing: kind === "habit" ? block.habit : block.topic, minutes };
}

/** Whether a diary has a block. */
export function isTicked(diary: Diary, block: Block): boolean {
  const { day, deed, thing } = entryOf(block);
  return diary.some((one) => one.day === day && one.deed === deed && one.thing === thing);
}

/** The minutes of study that a diary has of each topic, on the days that are asked for. */
export function minutesStudied(diary: Diary, on: (day: string) => boolean): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const entry of diary) {
    if (entry.deed !== "study" || !on(entry.day)) continue;
    minutes.set(entry.thing, (minutes.get(entry.thing) ?? 0) + entry.minutes);
  }
  return minutes;
}
