import type { OfWeekdays } from "../core/scheduling/availability.ts";

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
}

/** Six hours a week: three evenings and a long Saturday. */
export const usualTimes: Times = {
  hours: [1, 0, 1, 0, 1, 3, 0],
  start: "",
  by: "",
  daysOff: [],
  habits: new Set(),
  reviews: false,
};
