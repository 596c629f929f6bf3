import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const problems: Words["problems"] = {
  title: "Dieser Lehrplan lässt sich noch nicht zeigen",
  inFile: (problems) => `${counted(problems, { one: "Fehler", other: "Fehler" })} in {file}.`,
  mendAndOpen: "Behebe, was unten steht, und öffne die Datei noch einmal.",
  mendAndReload: "Behebe, was unten steht, und lade die Seite neu.",
  andMore: (more) => `und ${number(more)} weitere, die mit diesen verschwinden können`,
  backTo: (title) => `Zurück zu ${title}`,
  reload: "Neu laden",
  place: (file, line, column) => `${file}, Zeile ${number(line)}, Spalte ${number(column)}`,
  severities: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
  broken: "Auf dieser Seite ist etwas schiefgegangen",
  brokenHint: "Deine Markierungen sind aufbewahrt. Meist hilft es, die Seite neu zu laden.",

  notFetched: "Der Lehrplan ließ sich nicht laden.",
  answered: (status) => `Der Server hat mit ${status} geantwortet statt mit dem Lehrplan.`,
  mendAddress: "Prüfe die Adresse und die Verbindung und lade die Seite neu.",
  notDrawn: (reason) => `Die Karte ließ sich nicht zeichnen: ${reason}.`,
  mendReport:
    "Das ist ein Fehler in Prereq; an der Gliederung der Datei liegt es nicht. Bitte melde ihn mit der Datei.",
  tooLarge: (megabytes, most) =>
    `Diese Datei hat ${number(megabytes)} MB. Die Seite öffnet Dateien bis ${number(most)} MB.`,
  mendTooLarge: "Lass weg, was nicht nötig ist, oder teile sie in mehrere Lehrpläne.",
  tooMany: (topics, most) =>
    `Dieser Lehrplan hat ${counted(topics, { one: "Thema", other: "Themen" })}. Die Seite zeichnet bis zu ${number(most)}.`,
  mendTooMany: "Teile ihn in mehrere Lehrpläne.",
};
