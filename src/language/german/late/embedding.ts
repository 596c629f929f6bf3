import type { EmbeddingWords } from "../../english/late/embedding.ts";
import { locale } from "../locale.ts";

const { counted } = locale;

export const embedding: EmbeddingWords = {
  whereIsIt: "Adresse der veröffentlichten Karte",
  notAnAddress: "Schreibe die Webadresse eines Ordners mit einer veröffentlichten Karte.",
  onlyHere:
    "Diese Adresse erreicht nur dieser Rechner. Schreibe die, die deine Leserinnen und Leser nutzen.",
  unpublished:
    "Du hast eine eigene Datei geöffnet. Veröffentliche sie zuerst: „prereq build“ macht eine Website daraus. Schreibe dann hier ihre Adresse.",
  goal: "Ziel",
  noGoal: "Keines",
  view: "Zeigt",
  theme: "Farben",
  themes: {
    auto: "Wie das System der Lesenden",
    light: "Hell",
    dark: "Dunkel",
    page: "Wie die Seite ringsum",
  },
  language: "Sprache",
  asPage: "Wie die Seite ringsum",
  loading: "Wird lebendig",
  loadings: {
    interaction: "Wenn jemand sie drückt",
    lazy: "Wenn sie in Sicht kommt",
    eager: "Sofort",
  },
  height: "Höhe in Pixeln",
  controls: "Rings um die Karte",
  control: {
    title: "Titel",
    views: "Wechsel der Ansicht",
    zoom: "Zoomknöpfe",
    overview: "Kleine Karte",
  },
  withTopic: (title) => `Öffnet „${title}“`,
  withKnown: (known) =>
    `Mit ${counted(known, { one: "deinem bekannten Thema", other: "deinen bekannten Themen" })}`,
  readonly: "Lesende können keine Themen markieren",
  preview: "Vorschau",
  previewOf: (title) => `Vorschau: ${title}`,
  noPreview: "Eine Vorschau gibt es, sobald die Karte eine Adresse hat.",
  ways: "In deine Seite einfügen",
  way: { frame: "Rahmen", element: "Element", file: "Eine Datei" },
  wayTells: {
    frame:
      "Geht überall, wo Rahmen erlaubt sind, auch in Lernplattformen, die keine Skripte annehmen.",
    element:
      "Zuerst ein Bild, so leicht wie möglich; die lebendige Karte kommt, wenn sie gewünscht wird.",
    file: "Aller Code in einer Datei, an ihrem Hash erkannt, für Websites, die prüfen, was sie laden.",
  },
  noHash:
    "Der Hash der Datei war von dieser Adresse nicht zu bekommen; die Datei wird hier nicht geprüft.",
  copy: "Kopieren",
  copied: "Kopiert.",
  copyByHand: "Die Seite darf hier nicht kopieren. Kopiere den markierten Text.",
  picture: "Oder nimm ein Bild der Karte mit, wie du sie siehst",
  svg: "Als SVG speichern",
  png: "Als PNG speichern",
  tooLarge: "Diese Karte hat zu viele Themen für ein Bild.",
  notDrawn: "Der Browser konnte das Bild nicht zeichnen.",
};
