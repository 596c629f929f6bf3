import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const takeAway: Words["takeAway"] = {
  title: "Plan mitnehmen",
  formats: { ics: "Kalenderdatei", md: "Checkliste", csv: "Tabelle" },
  print: "Drucken",
  hints: {
    events: "ein Termin für jeden Lernblock",
    listOfWeeks: "Woche für Woche, als Markdown",
    listOfSteps: "Schritt für Schritt, als Markdown",
    rowsOfBlocks: "eine Zeile für jeden Lernblock, als CSV",
    rowsOfSteps: "eine Zeile für jeden Schritt, als CSV",
    printedWeeks: "die Wochen, auf Papier oder als PDF",
    printedSteps: "die Schritte, auf Papier oder als PDF",
  },
  saved: {
    ics: (count) => `Kalenderdatei gespeichert: ${count}.`,
    md: (count) => `Checkliste gespeichert: ${count}.`,
    csv: (count) => `Tabelle gespeichert: ${count}.`,
  },
  studyBlocks: (count) => counted(count, { one: "Lernblock", other: "Lernblöcke" }),
  length: (steps, hours) => `${steps}, ${hours}.`,
  finishedOn: (day) => `Fertig am ${day}.`,
  finishedAbout: (day, range) => `Fertig etwa am ${day}; ${range}.`,
  from: (curriculum) => `Aus „${curriculum}“.`,
  asOf: (day) => `Stand: ${day}.`,
  weekOf: (day) => `Woche ab ${day}`,
  toBeContinued: (entry) => `${entry}, wird fortgesetzt`,
  isGoal: "Das ist ein Ziel.",
  andMore: (topic, others) => `${topic} und ${number(others)} weitere`,
  isFor: (topics) => `Für ${topics}.`,
  isForBecause: (topics, why) => `Für ${topics}: ${why}`,
  resources: {
    read: (title) => `Lesen: ${title}`,
    watch: (title) => `Ansehen: ${title}`,
    practise: (title) => `Üben: ${title}`,
    reference: (title) => `Nachschlagen: ${title}`,
  },
  categories: { study: "Lernen", review: "Wiederholung", habit: "Gewohnheit" },
};
