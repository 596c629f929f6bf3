import type { Hours } from "../core/model/curriculum.ts";
import type { Words } from "./english.ts";
import { localeOf } from "./locale.ts";
import { hoursWriter, minutesWriter } from "./measures.ts";

const locale = localeOf("es");
const { counted, number } = locale;
const range = hoursWriter(locale, (low, high) => `${low} a ${high}`);

export const spanish: Words = {
  ...locale,
  code: "es",

  units: {
    hours: (hours: Hours) => `${range(hours)} h`,
    spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 hora" : `${range(hours)} horas`),
    minutes: minutesWriter(locale),
    topics: (count) => counted(count, { one: "tema", other: "temas" }),
    areas: (count) => counted(count, { one: "área", other: "áreas" }),
    steps: (count) => counted(count, { one: "paso", other: "pasos" }),
    goals: (count) => counted(count, { one: "meta", other: "metas" }),
    projects: (count) => counted(count, { one: "proyecto", other: "proyectos" }),
  },

  standings: {
    known: "sabido",
    implied: "sabido",
    learning: "en estudio",
    aside: "apartado",
    retired: "retirado",
    ready: "listo para aprender",
    later: "antes hace falta más",
  },

  kinds: {
    concept: "concepto",
    skill: "destreza",
    tool: "herramienta",
    project: "proyecto",
    practice: "práctica",
  },

  map: {
    or: "o",
    and: "y",
    andMore: (area, others) => `${area} y ${number(others)} más`,
    leftOf: (left, all) => `${number(left)} de ${all}`,
    knownAndToGo: (known, planned) => `${number(known)} sabidos · ${number(planned)} por delante`,
    toGo: (planned) => `${number(planned)} por delante`,
    knownOf: (known, all) => `${number(known)} de ${number(all)} sabidos`,
  },

  goal: {},

  route: {},

  start: {},

  placement: {},

  orders: {},

  calendar: {},

  takeAway: {},

  share: {},

  progress: {},

  documents: {},

  lens: {},

  shell: {
    language: "Idioma",
    languageNotFetched:
      "No se ha podido cargar ese idioma. Comprueba la conexión e inténtalo de nuevo.",
  },

  search: {},

  palette: {},

  shortcuts: {},

  opening: {},

  problems: {},

  topic: {},

  outline: {},

  hover: {},

  changes: {},

  said: {},

  saved: {},
};
