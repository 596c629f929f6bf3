import type { Hours } from "../../core/model/curriculum.ts";
import type { Words } from "../english.ts";
import { hoursWriter, minutesWriter } from "../measures.ts";
import { locale } from "./locale.ts";

const { counted } = locale;
const range = hoursWriter(locale, (low, high) => `${low} a ${high}`);

export const units: Words["units"] = {
  hours: (hours: Hours) => `${range(hours)} h`,
  spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 hora" : `${range(hours)} horas`),
  minutes: minutesWriter(locale),
  topics: (count) => counted(count, { one: "tema", other: "temas" }),
  areas: (count) => counted(count, { one: "área", other: "áreas" }),
  steps: (count) => counted(count, { one: "paso", other: "pasos" }),
  goals: (count) => counted(count, { one: "meta", other: "metas" }),
  projects: (count) => counted(count, { one: "proyecto", other: "proyectos" }),
  spokenMinutes: (minutes) =>
    minutes < 60
      ? counted(minutes, { one: "minuto", other: "minutos" })
      : counted(Math.round(minutes / 6) / 10, { one: "hora", other: "horas" }),
};
