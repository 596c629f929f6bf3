import type { Curriculum } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Block } from "../../core/scheduling/blocks.ts";
import type { Words } from "../../language/english.ts";

/** What a block is about: the title of its topic or of its habit. */
export function blockTitle(
  { calendar: { blocks } }: Words,
  curriculum: Curriculum,
  block: Block,
): string {
  if (block.kind === "habit") return blocks.habits[block.habit];
  return topicsById(curriculum).get(block.topic)?.title ?? block.topic;
}

/** A block in one line: `Stock, 1 h 30 min (2 of 3)`, `Review: Stock, 10 min`, `Exercise, 10 min`. */
export function blockLine(words: Words, curriculum: Curriculum, block: Block): string {
  const { blocks } = words.calendar;
  const line = `${blockTitle(words, curriculum, block)}, ${words.units.minutes(block.minutes)}`;
  if (block.kind === "review") return blocks.review(line);
  if (block.kind === "habit" || block.parts === 1) return line;
  return blocks.part(line, block.part, block.parts);
}
