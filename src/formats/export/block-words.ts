import type { Curriculum } from "../../core/model/curriculum.ts";
import { minutesText } from "../../core/model/hours.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Block } from "../../core/scheduling/blocks.ts";
import type { Habit } from "../../core/scheduling/habits.ts";

export const habitTitles: Readonly<Record<Habit, string>> = {
  exercise: "Exercise",
  project: "Project",
  "monthly review": "Monthly review",
  "quarterly assessment": "Quarterly assessment",
};

/** What a block is about: the title of its topic or of its habit. */
export function blockTitle(curriculum: Curriculum, block: Block): string {
  if (block.kind === "habit") return habitTitles[block.habit];
  return topicsById(curriculum).get(block.topic)?.title ?? block.topic;
}

/** A block in one line: `Stock, 1 h 30 min (2 of 3)`, `Review: Stock, 10 min`, `Exercise, 10 min`. */
export function blockLine(curriculum: Curriculum, block: Block): string {
  const line = `${blockTitle(curriculum, block)}, ${minutesText(block.minutes)}`;
  if (block.kind === "review") return `Review: ${line}`;
  if (block.kind === "habit" || block.parts === 1) return line;
  return `${line} (${block.part} of ${block.parts})`;
}
