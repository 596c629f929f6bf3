import {
  type Availability,
  type DaysOff,
  type OfWeekdays,
  spreadOverWeek,
} from "../../core/scheduling/availability.ts";
import { type Day, parseDay, weekdays } from "../../core/scheduling/day.ts";
import type { Habits } from "../../core/scheduling/habits.ts";
import type { Reviews } from "../../core/scheduling/reviews.ts";
import { type Arguments, type Option, UsageError } from "../command.ts";
import { positive } from "../numbers.ts";

/** When a person has time, and what else that time is for. */
export interface TimesRequest {
  readonly availability: Availability;
  /** Whether the hours were given, or stand in for the shape of a week. */
  readonly hoursGiven: boolean;
  readonly by: Day | undefined;
  readonly habits: Habits | undefined;
  readonly reviews: Reviews | undefined;
}

export const timesOptions: Readonly<Record<string, Option>> = {
  "hours-per-week": { value: "N", help: "Lay the steps over a calendar, so many hours a week." },
  weekdays: { value: "DAY=HOURS…", help: "The same by weekday, for example mon=1,wed=1,sat=4." },
  start: { value: "DATE", help: "The first day, like 2027-03-01; today by default." },
  "days-off": { value: "DATE…", help: "Days without study; DATE..DATE for several in a row." },
  by: { value: "DATE", help: "How many hours a week it takes to be there by then." },
  habits: {
    value: "NAME…",
    help: "Time for exercise, project, review, assessment; with amounts: exercise=15 (minutes a day), project=2 (hours a week), review=1 (a month), assessment=3 (a quarter).",
  },
  reviews: { help: "Time to review what was learnt before it is forgotten." },
};

/** What a habit takes when no amount is given. */
const habitAmounts = { exercise: 10, project: 1, review: 1, assessment: 2 } as const;
type HabitName = keyof typeof habitAmounts;
const habitNames: readonly HabitName[] = ["exercise", "project", "review", "assessment"];

/** A week to begin with where only a deadline is given. */
const shapeOfAWeek = 6;

/** The options about time that were given. */
export function timesGiven(given: Arguments): string[] {
  return Object.keys(timesOptions).filter(
    (option) => given.flag(option) || given.value(option) !== undefined,
  );
}

/**
 * The calendar that the arguments ask for; undefined when none of them is about time.
 * @throws UsageError for what cannot be understood.
 */
export function timesRequest(given: Arguments, today: string): TimesRequest | undefined {
  const asked = timesGiven(given);
  if (asked.length === 0) return undefined;
  const hours = hoursGiven(given);
  const by = given.value("by");
  if (!hours && by === undefined)
    throw new UsageError(`--${asked[0]} needs --hours-per-week N, --weekdays or --by DATE.`);
  const off = given.values("days-off").map(daysOff);
  return {
    availability: {
      start: day("start", given.value("start") ?? today),
      hours: hours ?? spreadOverWeek(shapeOfAWeek),
      ...(off.length > 0 && { off }),
    },
    hoursGiven: hours !== undefined,
    by: by === undefined ? undefined : day("by", by),
    habits: habitsGiven(given.values("habits")),
    reviews: given.flag("reviews") ? {} : undefined,
  };
}

function hoursGiven(given: Arguments): OfWeekdays | undefined {
  const perWeek = positive("hours-per-week", given.value("hours-per-week"));
  const byDay = given.values("weekdays");
  if (perWeek !== undefined && byDay.length > 0)
    throw new UsageError("--hours-per-week and --weekdays say the same. Give one of them.");
  if (perWeek !== undefined && perWeek > 168)
    throw new UsageError(`--hours-per-week ${perWeek} is more than the 168 hours of a week.`);
  if (perWeek !== undefined) return spreadOverWeek(perWeek);
  return byDay.length === 0 ? undefined : hoursByWeekday(byDay);
}

function hoursByWeekday(words: readonly string[]): OfWeekdays {
  const hours: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  for (const word of words) {
    const [name = "", amount] = word.split("=");
    const weekday = weekdays.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (weekday < 0 || amount === undefined)
      throw new UsageError(`--weekdays ${word} is not understood. Write it like mon=1.5.`);
    hours[weekday] = positive("weekdays", amount) ?? 0;
  }
  return hours;
}

function daysOff(word: string): DaysOff {
  const [from = "", to] = word.split("..");
  if (to === undefined) return day("days-off", from);
  return { from: day("days-off", from), to: day("days-off", to) };
}

function day(option: string, text: string): Day {
  const parsed = parseDay(text);
  if (parsed.kind === "day") return parsed.day;
  throw new UsageError(`--${option}: ${parsed.message}`);
}

function habitsGiven(words: readonly string[]): Habits | undefined {
  if (words.length === 0) return undefined;
  const amounts = new Map(words.map(habitGiven));
  const amount = (name: HabitName) => amounts.get(name) ?? 0;
  return {
    exerciseMinutes: amount("exercise"),
    projectHours: amount("project"),
    monthlyReviewHours: amount("review"),
    assessmentHours: amount("assessment"),
  };
}

function habitGiven(word: string): readonly [HabitName, number] {
  const [text = "", amount] = word.split("=");
  const name = habitNames.find((one) => one === text);
  if (name === undefined)
    throw new UsageError(`--habits ${word} is not known. Choose among ${habitNames.join(", ")}.`);
  return [name, positive("habits", amount) ?? habitAmounts[name]];
}
