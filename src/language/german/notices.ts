import type { Words } from "../english.ts";

export const notices: Words["notices"] = {
  memoryOnly:
    "Dieser Browser lässt die Seite deine Markierungen nicht aufbewahren. Sie bleiben, bis du die Seite schließt; „Meinen Fortschritt speichern“ legt sie in eine Datei.",
  noRoom:
    "Dieser Browser hat keinen Platz mehr für deine Markierungen. Sie bleiben, bis du die Seite schließt; „Meinen Fortschritt speichern“ legt sie in eine Datei.",
  setAside:
    "Deine gespeicherten Markierungen ließen sich nicht lesen. Sie wurden in diesem Browser beiseitegelegt, und du beginnst von vorn.",
  theirsSetAside:
    "Was ein anderes Fenster gespeichert hat, ließ sich nicht lesen. Es wurde in diesem Browser beiseitegelegt; deine Markierungen hier bleiben.",
  leftAlone:
    "Deine gespeicherten Markierungen ließen sich nicht lesen und wurden gelassen, wie sie sind. Neue bleiben, bis du die Seite schließt; „Meinen Fortschritt speichern“ legt sie in eine Datei.",

  linkGoal: "Das Ziel dieses Links gibt es in diesem Lehrplan nicht.",
  linkTopic: "Das Thema dieses Links gibt es in diesem Lehrplan nicht.",
  linkTopics:
    "Einige Themen dieses Links gibt es in diesem Lehrplan nicht; sie wurden weggelassen.",
  linkWish: "Ein Wunsch dieses Links ließ sich nicht lesen und wurde weggelassen.",
  linkFilters:
    "Einige Filter dieses Links gibt es in diesem Lehrplan nicht; sie wurden weggelassen.",
  linkFilter: "Ein Filter dieses Links ließ sich nicht lesen und wurde weggelassen.",
  linkPart: "Ein Teil dieses Links ließ sich nicht lesen und wurde weggelassen.",
  linkParts:
    "Einige Teile dieses Links gibt es in diesem Lehrplan nicht, oder sie ließen sich nicht lesen. Du siehst den Rest.",
  linkNewer:
    "Dieser Link stammt von einer neueren Fassung dieser Seite; du siehst die Karte, wie sie ohne ihn ist.",
  linkUnreadable:
    "Dieser Link lässt sich nicht lesen; du siehst die Karte, wie sie ohne ihn ist. Vielleicht ist er abgeschnitten.",

  noTexts:
    "Die Texte dieser Karte konnten nicht geladen werden. Lade die Seite neu, um es noch einmal zu versuchen; deine Markierungen bleiben.",

  title: "Hinweis",
  save: "Meinen Fortschritt speichern",
  understood: "Verstanden",
};
