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
  flip: "Jede Voraussetzung umdrehen",
  flipHint: "Wenn die Karte auf dem Kopf steht, meint die Datei es andersherum.",
  keep: "Als Datei von Prereq speichern",
  keepHint: "So lässt es sich bearbeiten, veröffentlichen und ohne Vermutung wieder öffnen.",
  place: (file, line) => `${file}, Zeile ${line}`,
};
