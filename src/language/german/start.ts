import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const start: Words["start"] = {
  anyTopicAsGoal: "Ein beliebiges Thema als mein Ziel",
  anyTopic: "Ein beliebiges Thema oder eines von diesen",
  found: (topics) => `${counted(topics, { one: "Thema", other: "Themen" })} gefunden`,
  searchNotLoaded: "Die Suche ließ sich nicht laden.",
  nothingFound: "Nichts gefunden.",
  whatDoYouKnow: "Was kannst du schon?",
  questions: "Ein paar Fragen beantworten",
  questionsHint: "Jede Antwort klärt mehrere Themen.",
  areas: "Gebiete abhaken",
  areasHint: "Wenn du selbst sagen kannst, was du kennst.",
  leaveAsItIs: "So lassen, wie es ist",
  leaveAsItIsHint: "Deine Markierungen sagen es schon.",
  fromNothing: "Bei null anfangen",
  fromNothingHint: "Zeig mir alles, was zu lernen ist.",
  toLearn: (topics, hours) => `${topics} zu lernen · ${hours}`,
  tickWhatYouKnow: "Hake ab, was du kennst",
  knownOf: (known, all) => `${number(known)} von ${number(all)}`,
  areaSays: (area, said) => `${area}: ${said}`,
  done: "Fertig",
  back: "Zurück",
};
