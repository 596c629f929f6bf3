import type { MergingWords } from "../../english/late/merging.ts";
import { locale } from "../locale.ts";

const { counted, number } = locale;

const topics = (count: number) => counted(count, { one: "Thema", other: "Themen" });
const pairs = (count: number) => counted(count, { one: "Paar", other: "Paare" });

export const merging: MergingWords = {
  hint: "Mehrere Dokumente werden eine Karte. Ein Thema, das mehrere von ihnen haben, wird ein Thema und bleibt in jedem stehen. Du entscheidest, welche Themen dieselben sind; bis zum Zusammenführen ändert sich nichts.",
  takesPart: "Was dabei ist",
  openNow: (title, count) => `${title}, gerade offen (${topics(count)})`,
  files: (count) => counted(count, { one: "Datei", other: "Dateien" }),
  titleOf: (name) => `Titel von ${name}`,
  ownTitle: "Titel, wenn nicht der eigene",
  remove: (name) => `${name} weglassen`,
  addFiles: "Dateien dazunehmen …",
  addFolder: "Einen Ordner dazunehmen …",
  eachFile: "Jede Datei ist ein Dokument für sich, und jeder Ordner auch.",
  compare: "Gleiche Themen suchen",
  atLeastTwo: "Zusammenführen lassen sich zwei Dokumente oder mehr.",
  reading: "{name} wird gelesen …",
  comparing: (done, of) =>
    `Themen werden verglichen: ${number(done)} von ${number(of)} sind fertig.`,
  stop: "Anhalten",

  tooLarge: (megabytes, most) =>
    `Diese Dateien haben zusammen ${number(megabytes)} MB. Die Seite liest bis zu ${number(most)} MB. Lass einige weg oder führe sie mit der Befehlszeile zusammen.`,
  tooMany: (count, most) =>
    `Diese Dokumente haben zusammen ${topics(count)} oder mehr. Die Seite zeichnet bis zu ${number(most)}. Lass eines weg.`,
  noTexts:
    "Die Texte des offenen Lehrplans ließen sich nicht holen, also kann er nicht dabei sein. Versuche es noch einmal oder lass ihn weg.",
  unreadable: (name) => `${name} lässt sich nicht lesen. Verbessere es oder lass es weg.`,
  failed: (reason) =>
    `Auf dieser Seite ging etwas schief, nicht in deinen Dateien: ${reason}. Was du entschieden hast, ist noch da.`,

  summary: (sources, count) =>
    `${topics(count)} aus ${counted(sources, { one: "Dokument", other: "Dokumenten" })}.`,
  left: (count) =>
    count === 0
      ? "Es ist nichts mehr zu entscheiden."
      : `${pairs(count)} ${count === 1 ? "ist" : "sind"} noch zu entscheiden.`,
  none: "Keine Themen sehen gleich aus. Zusammengeführt stehen die Dokumente nebeneinander.",
  change: "Ändern, was dabei ist",
  startOver: "Von vorn beginnen",
  shown: "Welche Paare zu sehen sind",
  tabs: {
    open: (count) => `Zu entscheiden (${number(count)})`,
    same: (count) => `Dasselbe (${number(count)})`,
    different: (count) => `Verschieden (${number(count)})`,
  },
  noneOf: {
    open: "Es ist nichts mehr zu entscheiden.",
    same: "Noch gelten keine Themen als dieselben.",
    different: "Noch gelten keine Themen als verschieden.",
  },
  from: "Ähnlichkeit mindestens",
  acceptAll: (count) => `${pairs(count)} als dasselbe nehmen`,
  undo: "Rückgängig",
  keys: "In der Liste: Pfeile gehen von Paar zu Paar, S für dasselbe, D für verschieden, U unentschieden.",
  likeness: (score) => `Ähnlichkeit ${score}`,
  cameAlong: "Deine Markierungen sind mitgekommen.",
  byHand: "von Hand verbunden",
  same: "Dasselbe",
  different: "Verschieden",
  area: (area) => `in ${area}`,
  morePassages: (count) =>
    `und ${counted(count, { one: "weitere Stelle", other: "weitere Stellen" })}`,
  others: (titles) => `Mit ihnen dasselbe: ${titles}.`,
  withinOne: "Das sind mehrere Themen eines Dokuments.",
  more: (count) => `${number(count)} weitere zeigen`,
  conflict: (one, other) =>
    `Das passt nicht zu deiner Entscheidung über ${one} und ${other}. Nimm zuerst diese zurück.`,
  saveDecisions: "Entscheidungen speichern",
  takeDecisions: "Entscheidungen laden …",
  entriesLeftOut:
    "Diese Einträge der Datei ließen sich nicht übernehmen. Ihre übrigen Entscheidungen stehen an der Stelle der hier getroffenen; Rückgängig holt diese wieder.",
  mergedTitle: "Titel des gemeinsamen Lehrplans",
  merge: "Zusammenführen und öffnen",
  stayApart: (count) => (count === 0 ? "" : `${pairs(count)} ohne Entscheidung bleiben getrennt.`),
  joining: "Wird zusammengeführt …",
};
