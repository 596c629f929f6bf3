import type { CheckWords } from "../../english/late/check.ts";
import { locale } from "../locale.ts";

const { counted, number } = locale;

const errors = (count: number) => counted(count, { one: "Fehler", other: "Fehler" });
const warnings = (count: number) => counted(count, { one: "Warnung", other: "Warnungen" });
const notes = (count: number) => counted(count, { one: "Hinweis", other: "Hinweise" });

export const check: CheckWords = {
  parts: "Was zu sehen ist",
  tabs: { findings: "Befunde", topics: "Themen", areas: "Gebiete" },

  summary: (found) => `${errors(found.error)}, ${warnings(found.warning)}, ${notes(found.note)}`,
  fine: "Die Regeln haben gegen diesen Lehrplan nichts einzuwenden",
  noTexts:
    "Die Texte dieses Lehrplans waren nicht zu holen, darum lässt er sich nicht prüfen. Lade die Seite neu, um es noch einmal zu versuchen.",
  more: (count) => `${number(count)} weitere zeigen`,
  rules: {
    cycle: "Kreise von Voraussetzungen",
    "never-met": "Themen, die niemand je lernen kann",
    "duplicate-title": "Titel, die zwei Themen haben",
    "repeated-prerequisite": "Doppelt genannte Voraussetzungen",
    "self-named": "Themen, die sich selbst nennen",
    "missing-why": "Voraussetzungen ohne Grund",
    "missing-hours": "Themen ohne Stunden",
    "implausible-hours": "Stunden, die kaum stimmen",
    "incomplete-topic": "Themen ohne Beschreibung, Fragen oder Quellen",
    "uncovered-item": "Teile von Dokumenten, die kein Thema behandelt",
    "no-item": "Themen, die in keinem Dokument stehen",
    "bridge-with-items": "Brücken, die doch in einem Dokument stehen",
    "empty-area": "Gebiete ohne Themen",
    "long-chain": "Sehr lange Ketten",
    "missing-brief": "Projekte ohne Auftrag",
    "redundant-prerequisite": "Voraussetzungen, die aus anderen folgen",
    "order-contradiction": "Dokumente, die es umgekehrt lehren",
    "unneeded-topic": "Themen, auf die nichts hinführt",
  },

  topic: "Thema",
  area: "Gebiet",
  bottleneck: "Engpass",
  figures: {
    blocking: ["Wartende", "Wie viele Themen dieses brauchen, direkt oder über andere"],
    blockedHours: ["Wartende Stunden", "Die Stunden aller Themen, die dieses brauchen"],
    delay: ["Kette", "Wie viele Themen die längste Kette durch dieses hat"],
    chainHours: ["Stunden der Kette", "Die Stunden der längsten Kette durch dieses"],
    complexity: ["Komplexität", "Kette und Wartende zusammen"],
  },
  figuresMean: "Was die Zahlen bedeuten",
  topics: "Themen",
  hours: "Stunden",
  share: "Anteil der Stunden",
  bottlenecks: "Engpässe",
  meanComplexity: "Komplexität je Thema",
  tableOfTopics: "Was jedes Thema für den Weg bedeutet",
  tableOfAreas: "Wie viel jedes Gebiet verlangt",
  longestChain: (hours, topics) => `Der längste Weg: ${hours} über ${topics}`,
  bottlenecksIn: (count) => counted(count, { one: "Engpass", other: "Engpässe" }),
  bottleneckMeans:
    "Drei oder mehr Voraussetzungen kommen zusammen, und drei oder mehr Themen warten",
  csv: "Als CSV speichern",
};
