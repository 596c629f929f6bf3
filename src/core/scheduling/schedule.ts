import { weekMinutes } from "./availability.ts";
import { type Block, blocksOf, type TopicDates, topicDatesOf } from "./blocks.ts";
import { type Day, dayAt } from "./day.ts";
import { lastDayFrom } from "./horizon.ts";
import { layOutDays } from "./lay-out-days.ts";
import { habitsObstacle, obstacleTo, tooLong } from "./obstacles.ts";
import type { Figure, Impossible, ScheduleRequest } from "./request.ts";
import type { WaitingReview } from "./reviews.ts";

/** An order laid over the calendar, by the middle of each topic's hours. */
export interface Schedule {
  readonly kind: "schedule";
  readonly start: Day;
  /** The day of the plan's last topic, with every topic's low, middle and high hours. */
  readonly finish: Readonly<Record<Figure, Day>>;
  readonly blocks: readonly Block[];
  /** In the order of the steps. */
  readonly topics: readonly TopicDates[];
  /** Reviews due within the schedule for which it has no time. */
  readonly waiting: readonly WaitingReview[];
}

/**
 * Lays an order over the calendar. A topic is begun when the one before it in the order is finished,
 * hence never before its prerequisites; a day may hold several topics and a topic several days. The
 * blocks of a day never exceed its hours, and the blocks of a topic sum exactly to its hours in
 * whole minutes. A topic without hours gets a block of no length on the day it is reached.
 *
 * To schedule again from a later day, pass that day as the start, the steps not yet finished with
 * what was `spent` on them, the finished ones as `learnt` in the reviews, and the first day of all
 * as `since` in the habits.
 */
export function schedule(request: ScheduleRequest): Schedule | Impossible {
  const obstacle = obstacleTo(request) ?? habitsObstacle(request);
  if (obstacle) return obstacle;
  const { availability, reviews } = request;
  const terms = { week: weekMinutes(availability), until: lastDayFrom(availability.start) };
  const beyond = Math.round((reviews?.weeksBeyond ?? 0) * 7);
  const middle = layOutDays(request, { ...terms, figure: "middle", beyond });
  const low = layOutDays(request, { ...terms, figure: "low", beyond: 0 }).finish;
  const high = layOutDays(request, { ...terms, figure: "high", beyond: 0 }).finish;
  if (low === undefined || middle.finish === undefined || high === undefined) return tooLong;
  return {
    kind: "schedule",
    start: availability.start,
    // With reviews, fewer hours can finish a little later (see layOutDays); the range still holds the middle.
    finish: {
      low: dayAt(Math.min(low, middle.finish)),
      middle: dayAt(middle.finish),
      high: dayAt(Math.max(high, middle.finish)),
    },
    blocks: blocksOf(middle.pieces),
    topics: topicDatesOf(middle.pieces),
    waiting: middle.waiting,
  };
}
