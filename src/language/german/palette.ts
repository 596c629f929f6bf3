import type { Words } from "../english.ts";

export const palette: Words["palette"] = {
  title: "Alles finden und tun",
  hint: (keys) => `Alles finden und tun (${keys})`,
  field: "Ein Thema, ein Ziel, ein Gebiet oder was zu tun ist",
  groups: { command: "Tun", goal: "Ziele", topic: "Themen", area: "Gebiete" },
  commands: {
    "choose-goal": ["Anderes Ziel wählen", "Ziel verlassen", "kein Ziel"],
    placement: ["Herausfinden, was ich kann", "Einstufung", "Test", "Fragen"],
    "way-steps": ["Schritte des Weges zeigen"],
    "way-orders": ["Reihenfolgen des Weges vergleichen"],
    "way-calendar": ["Kalender des Weges zeigen"],
    map: ["Karte zeigen"],
    outline: ["Gliederung zeigen", "Liste"],
    whole: ["Ganze Karte zeigen", "einpassen", "herauszoomen"],
    "copy-link": ["Link zu dem kopieren, was ich sehe", "Adresse", "URL", "teilen"],
    embed: ["Diese Karte in eine Seite einbetten", "iframe", "Code", "HTML"],
    share: ["Diesen Plan jemandem schicken", "teilen", "Link"],
    undo: ["Rückgängig", "zurücknehmen"],
    redo: ["Wiederholen", "noch einmal"],
    "open-file": ["Lehrplandatei öffnen", "laden", "importieren"],
    "theme-auto": ["Farben wie im System", "Design", "Aussehen"],
    "theme-light": ["Helle Farben", "Design", "Aussehen"],
    "theme-dark": ["Dunkle Farben", "Design", "Aussehen"],
    shortcuts: ["Tasten zeigen", "Tastenkürzel", "Hilfe"],
  },
  language: ["Sprache", "Übersetzung"],
};
