import type { OfWeekdays } from "../core/scheduling/availability.ts";
import type { Diary } from "./diary/diary.ts";

/** Habits by the names that people switch on and off. */
export const habitNames = ["exercise", "project", "review", "assessment"] as const;
export type HabitName = (typeof habitNames)[number];

/** When a person has time. Dates are texts as date fields give them, `2027-03-01` or nothing. */
export interface Times {
  /** Hours on each weekday, Monday first. */
  readonly hours: OfWeekdays;
  readonly start: string;
  /** The day by which the goal is to be reached. */
  readonly by: string;
  readonly daysOff: readonly { readonly from: string; readonly to: string }[];
  readonly habits: ReadonlySet<HabitName>;
  readonly reviews: boolean;
  /** What was done of it. */
  readonly done: Diary;
}

/** Six hours a week: three evenings and a long Saturday. */
export const usualTimes: Times = {
  hours: [1, 0, 1, 0, 1, 3, 0],
  start: "",
  by: "",
  daysOff: [],
  habits: new Set(),
  reviews: false,
  done: [],
};

/** The hours of a week after those of one weekday, Monday being 0, have become `count`. */
export function withHoursOn(hours: OfWeekdays, weekday: number, count: number): OfWeekdays {
  const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = hours.with(
    weekday,
    count,
  );
  return [mon, tue, wed, thu, fri, sat, sun];
}

/** Days without study: the last one is left empty for a single day. */
export type FreeDays = Times["daysOff"][number];

/** The days off with some more, the earliest first, each once. */
export function withDaysOff(daysOff: Times["daysOff"], more: FreeDays): Times["daysOff"] {
  const others = daysOff.filter(({ from, to }) => from !== more.from || to !== more.to);
  const key = ({ from, to }: FreeDays) => `${from} ${to}`;
  return [...others, more].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whether the days off end before they begin. */
export function endsTooEarly({ from, to }: FreeDays): boolean {
  return to !== "" && to < from;
}

/** Whether two persons have the same time, whatever they did in it. */
export function isSameTime(one: Times, other: Times): boolean {
  return (
    one.hours === other.hours &&
    one.start === other.start &&
    one.by === other.by &&
    one.daysOff === other.daysOff &&
    one.habits === other.habits &&
    one.reviews === other.reviews
  );
}
