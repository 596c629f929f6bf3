import type { Hours } from "../core/model/curriculum.ts";
import { localeOf } from "./locale.ts";
import { hoursWriter, minutesWriter } from "./measures.ts";

const locale = localeOf("en-GB");
const { counted, number } = locale;
const range = hoursWriter(locale, (low, high) => `${low} to ${high}`);

/** The interface in English, from which the other languages take their shape. */
export const english = {
  ...locale,
  code: "en",

  units: {
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
  },

  standings: {
    known: "known",
    implied: "known",
    learning: "learning",
    aside: "set aside",
    retired: "retired",
    ready: "ready to learn",
    later: "needs more first",
  },

  kinds: {
    concept: "concept",
    skill: "skill",
    tool: "tool",
    project: "project",
    practice: "practice",
  },

  /** What is written on the map itself. */
  map: {
    or: "or",
    and: "and",
    /** Areas that are shown as one. */
    andMore: (area: string, others: number) => `${area} and ${number(others)} more`,
    leftOf: (left: number, all: string) => `${number(left)} of ${all}`,
    knownAndToGo: (known: number, planned: number) =>
      `${number(known)} known · ${number(planned)} to go`,
    toGo: (planned: number) => `${number(planned)} to go`,
    knownOf: (known: number, all: number) => `${number(known)} of ${number(all)} known`,
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
    language: "Language",
    languageNotFetched: "That language could not be fetched. Check the connection and try again.",
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

/** The words of the interface in one language. */
export type Words = typeof english;
