import type { Hours } from "../../core/model/curriculum.ts";
import { hoursWriter, minutesWriter } from "../measures.ts";
import { locale } from "./locale.ts";

const { counted } = locale;
const range = hoursWriter(locale, (low, high) => `${low} to ${high}`);

export const units = {
  /** For the eye: `58 to 112 h`. */
  hours: (hours: Hours) => `${range(hours)} h`,
  /** For the ear and in sentences: `58 to 112 hours`. */
  spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 hour" : `${range(hours)} hours`),
  minutes: minutesWriter(locale),
  topics: (count: number) => counted(count, { one: "topic", other: "topics" }),
  areas: (count: number) => counted(count, { one: "area", other: "areas" }),
  steps: (count: number) => counted(count, { one: "step", other: "steps" }),
  goals: (count: number) => counted(count, { one: "goal", other: "goals" }),
  projects: (count: number) => counted(count, { one: "project", other: "projects" }),
  /** For the ear and in sentences: `45 minutes`, `1 hour`, `2.5 hours`. */
  spokenMinutes: (minutes: number) =>
    minutes < 60
      ? counted(minutes, { one: "minute", other: "minutes" })
      : counted(Math.round(minutes / 6) / 10, { one: "hour", other: "hours" }),
};
