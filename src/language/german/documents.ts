import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const documents: Words["documents"] = {
  title: "Die Dokumente im Vergleich",
  close: "Schließen",
  coverage: "Wie viel jedes Dokument behandelt",
  table: "Tabelle, scrollbar",
  area: "Gebiet",
  topics: "Themen",
  none: "Keines",
  allAreas: "Alle Gebiete",
  coverageMeans:
    "Ein Dokument behandelt ein Thema, wenn eines seiner Kapitel oder eine seiner Zeilen es lehrt. Themen in keinem Dokument stehen auf der Karte, weil andere sie brauchen.",
  disagreements: "Wo Dokumente sich über die Reihenfolge nicht einig sind",
  noDisagreement: "Keine zwei Themen stehen in zwei Dokumenten in umgekehrter Reihenfolge.",
  settledFirst:
    "Was die Karte entscheidet, steht in jeder Liste zuerst; sonst geht es in beiden Reihenfolgen.",
  pairs: (one, other, count) =>
    `${one} und ${other}: ${counted(count, { one: "Paar", other: "Paare" })}`,
  reversal: "In {one} kommt {first} vor {second}, in {other} ist es umgekehrt.",
  verdict: (topic) => `Auf der Karte kommt ${topic} zuerst, weil das andere es braucht.`,
};
