import type { TopicId } from "../model/ids.ts";
import type { Block } from "./blocks.ts";
import { type Day, dayAt, dayNumber, mondayOf } from "./day.ts";

/** What one week holds; weeks begin on Monday, as ISO 8601 has it. */
export interface Week {
  readonly monday: Day;
  /** All minutes of the week, and those of them for habits and reviews. */
  readonly minutes: number;
  readonly habitMinutes: number;
  readonly reviewMinutes: number;
  /** The topics worked on, in order, each with its minutes in this week. */
  readonly topics: readonly { readonly topic: TopicId; readonly minutes: number }[];
  readonly finished: readonly TopicId[];
}

/** The weeks from the start to the last block, those without study included. */
export function weeksOf(schedule: {
  readonly start: Day;
  readonly blocks: readonly Block[];
}): Week[] {
  const byMonday = new Map<number, Block[]>();
  for (const block of schedule.blocks) {
    const monday = mondayOf(dayNumber(block.day));
    const blocks = byMonday.get(monday);
    if (blocks) blocks.push(block);
    else byMonday.set(monday, [block]);
  }
  const weeks: Week[] = [];
  const last = schedule.blocks.at(-1);
  if (!last) return weeks;
  const end = dayNumber(last.day);
  for (let monday = mondayOf(dayNumber(schedule.start)); monday <= end; monday += 7)
    weeks.push(weekOf(monday, byMonday.get(monday) ?? []));
  return weeks;
}

function weekOf(monday: number, blocks: readonly Block[]): Week {
  const topics = new Map<TopicId, number>();
  const finished: TopicId[] = [];
  const sums = { study: 0, habit: 0, review: 0 };
  for (const block of blocks) {
    sums[block.kind] += block.minutes;
    if (block.kind !== "study") continue;
    topics.set(block.topic, (topics.get(block.topic) ?? 0) + block.minutes);
    if (block.part === block.parts) finished.push(block.topic);
  }
  return {
    monday: dayAt(monday),
    minutes: sums.study + sums.habit + sums.review,
    habitMinutes: sums.habit,
    reviewMinutes: sums.review,
    topics: [...topics].map(([topic, minutes]) => ({ topic, minutes })),
    finished,
  };
}
