import type { Hours } from "../../core/model/curriculum.ts";
import type { Words } from "../english.ts";
import { hoursWriter, minutesWriter } from "../measures.ts";
import { locale } from "./locale.ts";

const { counted } = locale;
const range = hoursWriter(locale, (low, high) => `${low} bis ${high}`);

export const units: Words["units"] = {
  hours: (hours: Hours) => `${range(hours)} h`,
  spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 Stunde" : `${range(hours)} Stunden`),
  minutes: minutesWriter(locale),
  topics: (count) => counted(count, { one: "Thema", other: "Themen" }),
  areas: (count) => counted(count, { one: "Gebiet", other: "Gebiete" }),
  steps: (count) => counted(count, { one: "Schritt", other: "Schritte" }),
  goals: (count) => counted(count, { one: "Ziel", other: "Ziele" }),
  projects: (count) => counted(count, { one: "Projekt", other: "Projekte" }),
  spokenMinutes: (minutes) =>
    minutes < 60
      ? counted(minutes, { one: "Minute", other: "Minuten" })
      : counted(Math.round(minutes / 6) / 10, { one: "Stunde", other: "Stunden" }),
};
