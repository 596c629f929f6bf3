import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const orders: Words["orders"] = {
  titles: {
    near: "Wenig Zeit zwischen Lernen und Anwenden",
    area: "Wenige Wechsel des Gebiets",
    payoff: "Ziele und Projekte früh",
  },
  like: (document) => `Wie ${document}`,
  comparing: "Die Reihenfolgen werden verglichen …",
  intro:
    "In jeder Reihenfolge kommt ein Schritt nach allem, was er braucht. Was sich unterscheidet, steht unten; weniger ist besser.",
  caption: "Reihenfolgen der Schritte",
  measures: {
    near: "Stunden zwischen Lernen und Anwenden",
    area: "Wechsel des Gebiets",
    firstTarget: "Stunden bis zum ersten Ziel oder Projekt",
  },
  summed: (hours) => `${hours} h bis zu jedem davon, zusammengezählt`,
  otherWayRound: (pairs) =>
    `${counted(pairs, { one: "Paar", other: "Paare" })} in umgekehrter Folge`,
  maybeNotBest: ", vielleicht nicht die beste ihrer Art",
  maybeNotBestLegend:
    "* vielleicht nicht die beste ihrer Art: Die Suche endete, bevor es bewiesen war",
  theBest: ", der beste Wert",
};
