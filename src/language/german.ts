import type { Hours } from "../core/model/curriculum.ts";
import type { Words } from "./english.ts";
import { localeOf } from "./locale.ts";
import { hoursWriter, minutesWriter } from "./measures.ts";

const locale = localeOf("de");
const { counted, number } = locale;
const range = hoursWriter(locale, (low, high) => `${low} bis ${high}`);

export const german: Words = {
  ...locale,
  code: "de",

  units: {
    hours: (hours: Hours) => `${range(hours)} h`,
    spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 Stunde" : `${range(hours)} Stunden`),
    minutes: minutesWriter(locale),
    topics: (count) => counted(count, { one: "Thema", other: "Themen" }),
    areas: (count) => counted(count, { one: "Gebiet", other: "Gebiete" }),
    steps: (count) => counted(count, { one: "Schritt", other: "Schritte" }),
    goals: (count) => counted(count, { one: "Ziel", other: "Ziele" }),
    projects: (count) => counted(count, { one: "Projekt", other: "Projekte" }),
  },

  standings: {
    known: "bekannt",
    implied: "bekannt",
    learning: "in Arbeit",
    aside: "beiseitegelegt",
    retired: "ausgelaufen",
    ready: "jetzt lernbar",
    later: "braucht erst anderes",
  },

  kinds: {
    concept: "Konzept",
    skill: "Fertigkeit",
    tool: "Werkzeug",
    project: "Projekt",
    practice: "Übung",
  },

  map: {
    or: "oder",
    and: "und",
    andMore: (area, others) => `${area} und ${number(others)} weitere`,
    leftOf: (left, all) => `${number(left)} von ${all}`,
    knownAndToGo: (known, planned) => `${number(known)} bekannt · ${number(planned)} vor dir`,
    toGo: (planned) => `${number(planned)} vor dir`,
    knownOf: (known, all) => `${number(known)} von ${number(all)} bekannt`,
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
    language: "Sprache",
    languageNotFetched:
      "Diese Sprache ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.",
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
