import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const placement: Words["placement"] = {
  whatDoYouKnowOf: "Was kannst du schon von",
  lookingForFirst: "Die erste Frage wird gesucht …",
  foundSoFar: "Bisher herausgefunden",
  foundOf: (found, all) => `${number(found)} von ${number(all)}`,
  topicsFound: (found, all) => `${number(found)} von ${number(all)} Themen geklärt`,
  aboutMore: (questions) => `noch etwa ${counted(questions, { one: "Frage", other: "Fragen" })}`,
  showWayFromHere: "Zeig mir den Weg von hier",
  thatIsEnough: "Das reicht, zeig mir den Weg",
  back: "Zurück",
  leave: "Gehen, ohne zu markieren",
  replies: { yes: "Ja", partly: "Teilweise", no: "Nein", unsure: "Nicht sicher" },
  showAnswer: "Antwort zeigen, um deine zu prüfen",
  couldYouAnswer: "Hättest du es beantworten können?",
  doYouKnowThis: "Kannst du das?",
  contradiction: (yes, no) =>
    `Du hast zu ${yes} Ja gesagt und Nein zu ${no}, worauf es aufbaut. Gehen wir sicher.`,
  startAtBeginning: "Du fängst von vorn an",
  youKnow: (topics) => `Du kennst ${counted(topics, { one: "Thema", other: "Themen" })}`,
  couldNotBeTold: (topics) =>
    topics === 1
      ? "1 Thema ließ sich nicht klären; der Weg behandelt es als nicht bekannt."
      : `${number(topics)} Themen ließen sich nicht klären; der Weg behandelt sie als nicht bekannt.`,
  whichOnes: "Welche",
  correctLater:
    "Jede Markierung lässt sich später berichtigen, auf der Karte und in der Gliederung.",
  nothingMarked: "Nichts wurde markiert.",
  markedKnown: (topics) =>
    `${counted(topics, { one: "Thema", other: "Themen" })} als bekannt markiert.`,
  question: (asked, title) => `Frage ${number(asked)}, zu ${title}.`,
  thatIsAll: (known, all) => `Das ist alles. Du kennst ${number(known)} von ${number(all)} Themen.`,
};
