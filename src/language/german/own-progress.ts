import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const ownProgress: Words["ownProgress"] = {
  title: "Dein Fortschritt",
  hint: "Dein Fortschritt: speichern, laden, vergessen",
  savedAs: (file) => `Gespeichert als ${file}.`,
  history: {
    title: "Verlauf",
    undo: "Rückgängig",
    redo: "Wiederholen",
    nothingToUndo: "nichts rückgängig zu machen",
    nothingToRedo: "nichts zu wiederholen",
    undoNothing: "Nichts rückgängig zu machen",
    redoNothing: "Nichts zu wiederholen",
    undoThis: (done, keys) => `Rückgängig: ${done} (${keys})`,
    redoThis: (done, keys) => `Wiederholen: ${done} (${keys})`,
    undoKeys: "Strg Z",
    redoKeys: "Umschalt Strg Z",
  },
  choices: {
    save: "Fortschritt speichern",
    saveHint: "in einer Datei, zum Aufheben oder Mitnehmen",
    load: "Fortschritt laden …",
    loadHint: "aus einer solchen Datei",
    forget: "Alles hier vergessen …",
    forgetHint: "Markierungen, Liste, Ziel, Wünsche und Zeiten",
  },
  load: {
    title: "Diesen Fortschritt laden?",
    question: (day, marks) =>
      `Die Datei wurde am ${day} gespeichert und hat ${counted(marks, { one: "Markierung", other: "Markierungen" })}. Soll sie ergänzen, was hier ist, oder es ersetzen? Beides lässt sich rückgängig machen.`,
    add: "Ergänzen, was hier ist",
    replace: "Ersetzen, was hier ist",
    leave: "Nichts laden",
    added: "Fortschritt aus einer Datei ergänzt",
    replaced: "Fortschritt geladen",
    tooLarge: "Diese Datei ist zu groß für gespeicherten Fortschritt.",
    otherKind: "Das ist keine Datei mit gespeichertem Fortschritt.",
    newer:
      "Diese Datei stammt von einer neueren Version von Prereq. Lade die Seite neu und versuche es noch einmal.",
    damaged: "Diese Datei ist beschädigt: Ein Teil fehlt oder wurde geändert.",
    otherMap: (title) =>
      `Diese Datei gehört zu einer anderen Karte, „${title}“. Öffne jene Karte, um sie zu laden.`,
    nothingChanged: "Nichts wurde geändert.",
  },
  forget: {
    title: "Alles hier vergessen?",
    question:
      "Deine Markierungen, Liste, Ziel, Wünsche und Zeiten für diese Karte werden gelöscht. Bis du die Seite schließt, kannst du es rückgängig machen.",
    forget: "Alles vergessen",
    leave: "Behalten",
    forgotten: "Alles hier vergessen",
  },
};
