import type { CommandWords } from "../../english/late/commands.ts";

export const commands: CommandWords = {
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
    edit: ["Diesen Lehrplan bearbeiten", "Autor", "ändern", "schreiben"],
    embed: ["Diese Karte in eine Seite einbetten", "iframe", "Code", "HTML"],
    check: ["Diesen Lehrplan prüfen", "Probleme", "Fehler", "Engpässe", "Zahlen"],
    share: ["Diesen Plan jemandem schicken", "teilen", "Link"],
    undo: ["Rückgängig", "zurücknehmen"],
    redo: ["Wiederholen", "noch einmal"],
    "open-file": ["Lehrplandatei öffnen", "laden", "importieren"],
    "open-folder": ["Einen Ordner öffnen", "laden", "importieren", "Buch"],
    imported: ["Zeigen, was aus der geöffneten Datei wurde", "Import", "Bericht"],
    "theme-auto": ["Farben wie im System", "Design", "Aussehen"],
    "theme-light": ["Helle Farben", "Design", "Aussehen"],
    "theme-dark": ["Dunkle Farben", "Design", "Aussehen"],
    shortcuts: ["Tasten zeigen", "Tastenkürzel", "Hilfe"],
  },
  language: ["Sprache", "Übersetzung"],
};
