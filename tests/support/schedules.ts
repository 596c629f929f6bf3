import { hoursOf } from "../../src/core/model/hours.ts";
import type { Block } from "../../src/core/scheduling/blocks.ts";
import type { ScheduleRequest, StudyStep } from "../../src/core/scheduling/request.ts";
import { type Schedule, schedule } from "../../src/core/scheduling/schedule.ts";
import { curriculumOf } from "./curricula.ts";

/** The steps of an order, written like the topics of `curriculumOf` with commas between: `a 2h, b 1-3h`. */
export function steps(description: string): StudyStep[] {
  return curriculumOf(description.replaceAll(",", "\n")).topics.map((topic) => ({
    topic: topic.id,
    hours: hoursOf(topic),
  }));
}

/** The schedule of a request that has one. */
export function scheduled(request: ScheduleRequest): Schedule {
  const answer = schedule(request);
  if (answer.kind === "impossible") throw new Error(answer.message);
  return answer;
}

/** Blocks as short lines: month and day, what is done, which part of it, minutes. */
export function lines(blocks: readonly Block[]): string[] {
  return blocks.map((block) => `${block.day.slice(5)} ${deed(block)} ${block.minutes}`);
}

function deed(block: Block): string {
  if (block.kind === "habit") return block.habit;
  if (block.kind === "review") return `review ${block.topic}`;
  return `${block.topic} ${block.part}/${block.parts}`;
}
