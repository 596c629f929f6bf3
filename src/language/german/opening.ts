import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const opening: Words["opening"] = {
  open: "Lehrplandatei öffnen",
  openHint: "Lehrplandatei öffnen, oder eine auf die Seite ziehen",
  openAnother: "Andere Datei öffnen",
  file: "Lehrplandatei",
  drop: "Datei loslassen, um sie als Karte zu öffnen",
  opening: "{file} wird geöffnet",
  openingFile: (file) => `${file} wird geöffnet.`,
  cancel: "Abbrechen",
  reading: "Die Datei wird gelesen …",
  checking: (topics) =>
    `${counted(topics, { one: "Thema wird", other: "Themen werden" })} geprüft …`,
  drawing: (topics) =>
    `Die Karte von ${counted(topics, { one: "Thema", other: "Themen" })} wird gezeichnet …`,
  stopped: "Abgebrochen.",
  stoppedStill: (title) => `Abgebrochen. ${title} ist noch offen.`,
};
