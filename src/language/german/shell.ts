import type { Words } from "../english.ts";

export const shell: Words["shell"] = {
  skipToMap: "Zur Karte springen",
  goals: "Ziele",
  yourWay: "Dein Weg",
  topic: "Thema",
  yourWayAndTopic: "Dein Weg und Thema",
  taller: "Blatt höher ziehen",
  lower: "Blatt senken",
  view: "Ansicht",
  views: { map: "Karte", outline: "Gliederung" },
  opening: "Die Karte wird geöffnet",
  openingNow: "Die Karte wird geöffnet …",
  theme: (theme) => `Farben: ${theme}`,
  themeHint: (theme, next) => `Farben: ${theme}. Drücke für ${next}.`,
  themes: { auto: "automatisch", light: "hell", dark: "dunkel" },
  close: "Schließen",
  oneMoment: "Einen Moment …",
  noTextsYet: "Die Texte sind noch nicht da.",
  notFetched:
    "Dieser Teil der Seite ließ sich nicht laden. Prüfe die Verbindung und lade die Seite neu.",
  language: "Sprache",
  languageNotFetched:
    "Diese Sprache ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.",
};
