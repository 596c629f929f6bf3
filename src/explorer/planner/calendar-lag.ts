import type { TopicId } from "../../core/model/ids.ts";
import type { Day } from "../../core/scheduling/day.ts";
import type { Schedule } from "../../core/scheduling/schedule.ts";
import { minutesStudied } from "../diary/diary.ts";
import type { CalendarQuestion, Lag } from "./questions.ts";

/**
 * How what was done differs from a schedule that has begun. What is known counts with all its time,
 * what is not with what was ticked off of it.
 */
export function lagOf(
  made: Schedule,
  { steps, times }: CalendarQuestion,
  today: Day,
): Omit<Lag, "moved"> {
  const left = new Set(steps);
  const ticked = minutesStudied(times.done, (day) => day >= made.start);
  const done = (topic: TopicId, minutes: number) =>
    left.has(topic) ? Math.min(ticked.get(topic) ?? 0, minutes) : minutes;
  const planned = new Map<TopicId, number>();
  for (const block of made.blocks) {
    if (block.kind !== "study" || block.day >= today) continue;
    planned.set(block.topic, (planned.get(block.topic) ?? 0) + block.minutes);
  }
  const missed = [...planned].filter(([topic, minutes]) => done(topic, minutes) < minutes);
  const sum = (all: Iterable<number>) => [...all].reduce((total, one) => total + one, 0);
  return {
    minutes:
      sum(planned.values()) - sum(made.topics.map(({ topic, minutes }) => done(topic, minutes))),
    missed: missed.map(([topic]) => topic),
  };
}
