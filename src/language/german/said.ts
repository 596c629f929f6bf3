import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const said: Words["said"] = {
  cannotBeShown: (problems) =>
    `Dieser Lehrplan lässt sich nicht zeigen: ${counted(problems, { one: "Fehler", other: "Fehler" })}.`,
  opened: (title, topics) => `${title}: ${topics}.`,
  fromOtherWindow: "Markierungen aus einem anderen Fenster übernommen.",
  step: (step) => `Schritt ${number(step)}.`,
  topicIs: (title, standing) => `${title}: ${standing}.`,
  topicIsWith: (title, standing, topics) =>
    `${title}: ${standing}, dazu ${counted(topics, { one: "Thema", other: "Themen" })}, die es braucht.`,
  readyToLearn: (topics) => `${counted(topics, { one: "Thema", other: "Themen" })} jetzt lernbar.`,
  noGoal: "Kein Ziel.",
  sentence: (words) => `${words}.`,
  theWayTo: (title, topics, hours) => `Der Weg zu ${title}: ${topics} zu lernen, ${hours}.`,
  goalCannotBeReached: "Das Ziel ist nicht erreichbar.",
  goalIsReached: "Das Ziel ist erreicht.",
  toGo: (steps) => `Noch ${counted(steps, { one: "Schritt", other: "Schritte" })}.`,
  theme: { auto: "Farben: automatisch.", light: "Farben: hell.", dark: "Farben: dunkel." },
  putOnList: (title) => `${title}: auf deine Liste gesetzt.`,
  takenOffList: (title) => `${title}: von deiner Liste genommen.`,
};
