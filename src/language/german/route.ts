import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const route: Words["route"] = {
  walk: "Den Weg entlanggehen",
  wholeWay: (steps) => `Der ganze Weg, ${counted(steps, { one: "Schritt", other: "Schritte" })}`,
  seeWhole: "Den ganzen Weg sehen",
  stepOf: (step, all, title) => `Schritt ${number(step)} von ${number(all)}: ${title}`,
  whatInSoManyHours: "Was schaffe ich in so vielen Stunden?",
  whatIn: (hours) => `Was schaffe ich in ${hours}?`,
  asManyAsItTakes: "so viele Stunden, wie es braucht",
  moveToSee: "Schiebe, um zu sehen, wofür weniger Stunden reichen",
  details: "Einzelheiten",
  detailsOf: (title) => `Einzelheiten zu ${title}`,
  buildsOn: "Baut auf",
  learnItFrom: "Zum Lernen",
  doYouKnowIt: "Kannst du es?",
  allTicked: "Alles abgehakt. Drücke den Haken neben dem Titel, wenn du es kannst.",
  whatIf: "Und wenn ich das schon könnte?",
  workingItOut: "Wird ausgerechnet …",
  iDoKnowIt: "Das kann ich wirklich",
  back: "Zurück",
  notFewer: "Dein Weg würde nicht kürzer.",
  shorter: (steps, hours) =>
    `Dein Weg wäre um ${counted(steps, { one: "Schritt", other: "Schritte" })} und ${hours} kürzer.`,
  otherWay: (lost, gained, hours) =>
    `Auf deinem Weg fielen ${counted(lost, { one: "Schritt", other: "Schritte" })} weg, dafür kämen ${counted(gained, { one: "anderer", other: "andere" })} hinzu, und er wäre um ${hours} kürzer.`,
  markedKnown: (what) => `${what}: bekannt.`,
  markedNotKnown: (what, marks) =>
    `${what}: nicht bekannt, ${counted(marks, { one: "Markierung", other: "Markierungen" })} entfernt.`,
};
