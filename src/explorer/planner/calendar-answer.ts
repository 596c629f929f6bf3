import type { Curriculum } from "../../core/model/curriculum.ts";
import { dayNumber, mondayOf } from "../../core/scheduling/day.ts";
import { neededPace } from "../../core/scheduling/deadline.ts";
import { schedule } from "../../core/scheduling/schedule.ts";
import { type Week, weeksOf } from "../../core/scheduling/weeks.ts";
import { type CalendarDates, calendarDates } from "./calendar-dates.ts";
import { lagOf } from "./calendar-lag.ts";
import { calendarRequest } from "./calendar-request.ts";
import type { CalendarAnswer, CalendarQuestion, Lag } from "./questions.ts";

/**
 * The calendar of a way. A date that is none becomes an answer that says so. A calendar that has
 * begun stays as it was laid out; how far what was done is from it, and what it would be if it began
 * today, is said beside it. A deadline is judged by what is left from today on.
 */
export function calendarAnswer(curriculum: Curriculum, question: CalendarQuestion): CalendarAnswer {
  const dates = calendarDates(question.times, question.today);
  if ("message" in dates) return { schedule: dates, weeks: [], pace: undefined };
  const { start, today, by } = dates;
  const made = schedule(calendarRequest(curriculum, question, dates, start));
  const hasBegun = start < today;
  const now = calendarRequest(curriculum, question, dates, hasBegun ? today : start);
  const lag = made.kind === "schedule" && hasBegun ? lagOf(made, question, today) : undefined;
  return {
    schedule: made,
    weeks: made.kind === "schedule" ? weeksOf(made).filter((week) => isAhead(week, dates)) : [],
    lag: lag && isWorthAWord(lag) ? { ...lag, moved: schedule(now) } : undefined,
    pace: by && neededPace({ ...now, by }),
  };
}

function isAhead({ monday }: Week, { today }: CalendarDates): boolean {
  return dayNumber(monday) >= mondayOf(dayNumber(today));
}

function isWorthAWord({ minutes, missed }: Omit<Lag, "moved">): boolean {
  return minutes !== 0 || missed.length > 0;
}
