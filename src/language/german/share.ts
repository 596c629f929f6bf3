import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const share: Words["share"] = {
  title: "Teilen",
  seen: "Ein Link zu dem, was du siehst",
  seenTells:
    "Das Ziel, das offene Thema, die Ansicht und deine Wünsche. Was du weißt, steht nicht darin.",
  copySeen: "Link kopieren",
  plan: "Diesen Plan jemandem schicken",
  planTells:
    "Auch was du weißt, damit andere den Plan genau wie du sehen. Ihre eigenen Markierungen bleiben, wie sie sind.",
  copyPlan: "Link zum Plan kopieren",
  copied: "Kopiert.",
  copyByHand: "Die Seite darf hier nicht kopieren. Kopiere den ausgewählten Link.",
  linkCopied: "Der Link ist kopiert.",
  sent: {
    title: "Ein Plan, den dir jemand geschickt hat",
    looking: "Du siehst einen Plan, den dir jemand geschickt hat.",
    replaces: (marks) =>
      `Wenn du ihn übernimmst, ersetzt er dein Ziel, deine Wünsche und ${counted(marks, { one: "Markierung", other: "Markierungen" })}.`,
    keep: "Übernehmen",
    replace: "Meinen ersetzen",
    back: "Zurück zu meinem",
    isBack: "Das sind wieder deine eigenen Markierungen.",
    isKept: "Der Plan gehört jetzt dir.",
  },
};
