import type { Curriculum } from "../../core/model/curriculum.ts";
import { hoursOf } from "../../core/model/hours.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { DaysOff } from "../../core/scheduling/availability.ts";
import { type Day, parseDay } from "../../core/scheduling/day.ts";
import { neededPace } from "../../core/scheduling/deadline.ts";
import type { Habits } from "../../core/scheduling/habits.ts";
import type { Impossible, ScheduleRequest } from "../../core/scheduling/request.ts";
import { schedule } from "../../core/scheduling/schedule.ts";
import { weeksOf } from "../../core/scheduling/weeks.ts";
import type { HabitName, Times } from "../times.ts";
import type { CalendarAnswer, CalendarQuestion } from "./questions.ts";

/**
 * The calendar of a way. A date that is none becomes an answer that says so. What is still to be
 * learnt lies ahead: a start that is past only tells from when the months of the habits are counted.
 */
export function calendarAnswer(
  curriculum: Curriculum,
  { steps, times, today }: CalendarQuestion,
): CalendarAnswer {
  const dates = datesOf(times, today);
  if ("message" in dates) {
    return { schedule: dates, weeks: [], pace: undefined };
  }
  const request: ScheduleRequest = {
    steps: topicsOf(curriculum, steps).map((topic) => ({ topic: topic.id, hours: hoursOf(topic) })),
    availability: { start: dates.begin, hours: times.hours, off: dates.off },
    habits: { ...habitsOf(times.habits), since: dates.start },
    ...(times.reviews && { reviews: {} }),
  };
  const made = schedule(request);
  return {
    schedule: made,
    weeks: made.kind === "schedule" ? weeksOf(made) : [],
    pace: dates.by && neededPace({ ...request, by: dates.by }),
  };
}

interface Dates {
  /** The first day of learning. */
  readonly start: Day;
  /** The first day of the calendar: that one, or today when it is past. */
  readonly begin: Day;
  readonly by: Day | undefined;
  readonly off: readonly DaysOff[];
}

/** The dates among the times, or the first mistake in them. */
function datesOf(times: Times, today: string): Dates | Impossible {
  const mistakes: string[] = [];
  const day = (text: string): Day | undefined => {
    const parsed = parseDay(text);
    if (parsed.kind === "day") return parsed.day;
    mistakes.push(parsed.message);
    return undefined;
  };
  const now = day(today);
  const start = times.start === "" ? now : day(times.start);
  const by = times.by === "" ? undefined : day(times.by);
  const off = times.daysOff.flatMap(({ from, to }) => {
    const first = day(from);
    const last = day(to || from);
    return first && last ? [{ from: first, to: last }] : [];
  });
  const [message] = mistakes;
  if (now && start && message === undefined) {
    const isPast = start < now;
    return { start, begin: isPast ? now : start, by, off };
  }
  return { kind: "impossible", reason: "invalid", message: message ?? "" };
}

/** How much time each habit takes. */
function habitsOf(names: ReadonlySet<HabitName>): Habits {
  return {
    exerciseMinutes: names.has("exercise") ? 10 : 0,
    projectHours: names.has("project") ? 1 : 0,
    monthlyReviewHours: names.has("review") ? 1 : 0,
    assessmentHours: names.has("assessment") ? 2 : 0,
  };
}
