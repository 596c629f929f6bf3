import type { ImportingWords } from "../../english/late/importing.ts";
import { locale } from "../locale.ts";

const { counted } = locale;

export const importing: ImportingWords = {
  readAs: "{file} wurde gelesen als: {format}.",
  found: (topics, areas, needs) =>
    `${counted(topics, { one: "Thema", other: "Themen" })} in ${counted(areas, { one: "Bereich", other: "Bereichen" })}, ${counted(needs, { one: "Voraussetzung", other: "Voraussetzungen" })}.`,
  allTaken: "Nichts musste vermutet oder weggelassen werden.",
  severities: {
    error: "Was verhindert, dass Themen gelernt werden können",
    warning: "Verbessert oder weggelassen",
    note: "Vermutet",
  },
  andMore: (more) => `und ${counted(more, { one: "weiteres", other: "weitere" })}`,
  columns: {
    title: "Wofür die Spalten gehalten wurden",
    hint: "Berichtige, was missverstanden wurde, und lies die Datei neu ein.",
    readAgain: "Damit neu einlesen",
    kinds: { topics: "Themen", edges: "Voraussetzungen" },
    fields: {
      id: "Kennung",
      title: "Titel",
      area: "Bereich",
      kind: "Art",
      hours: "Stunden",
      low: "Stunden mindestens",
      high: "Stunden höchstens",
      summary: "Zusammenfassung",
      aliases: "andere Namen",
      retired: "zurückgezogen",
      needs: "Voraussetzungen",
      helps: "was hilft",
      url: "Seite zum Lernen",
      needed: "was gebraucht wird",
      topic: "Thema, das es braucht",
      from: "das eine Ende",
      to: "das andere Ende",
      strength: "Stärke",
      choice: "Auswahl",
      option: "Möglichkeit der Auswahl",
      why: "Grund",
      nothing: "nichts: auslassen",
    },
  },
  edit: "Hier bearbeiten",
  editHint:
    "Voraussetzungen ergänzen, Vorschläge annehmen, prüfen, dann zum Veröffentlichen herunterladen.",
  flip: "Jede Voraussetzung umdrehen",
  flipHint: "Wenn die Karte auf dem Kopf steht, meint die Datei es andersherum.",
  keep: "Als Datei von Prereq speichern",
  keepHint: "So lässt es sich bearbeiten, veröffentlichen und ohne Vermutung wieder öffnen.",
  mergedFrom: (sources, shared) =>
    `${counted(sources, { one: "Dokument wurde", other: "Dokumente wurden" })} ein Lehrplan. ${counted(shared, { one: "Thema steht", other: "Themen stehen" })} in mehreren von ihnen.`,
  mergedSource: (title, topics) =>
    `${title}: ${counted(topics, { one: "Thema", other: "Themen" })}`,
  keptApart: (pairs) =>
    `${counted(pairs, { one: "Paar", other: "Paare" })} ohne Entscheidung blieben getrennt.`,
  goOnMerging: "Weiter entscheiden",
  goOnMergingHint:
    "Deine Entscheidungen sind noch da. Führe noch einmal zusammen, wenn du sie geändert hast.",
  suggest: "Vorgeschlagene Voraussetzungen ansehen",
  suggestHint:
    "Beim Zusammenführen werden keine Voraussetzungen vermutet. Du nimmst jeden Vorschlag an oder lehnst ihn ab.",
  place: (file, line) => `${file}, Zeile ${line}`,
};
