import { locale } from "./locale.ts";

const { counted } = locale;

export const orders = {
  titles: {
    near: "Little time between learning and use",
    area: "Few changes of area",
    payoff: "Goals and projects early",
  },
  like: (document: string) => `Like ${document}`,
  comparing: "Comparing the orders …",
  intro: "In every order a step comes after all it needs. What differs is below; less is better.",
  caption: "Orders of the steps",
  measures: {
    near: "Hours between learning and use",
    area: "Changes of area",
    firstTarget: "Hours to the first goal or project",
  },
  summed: (hours: string) => `${hours} h to each of them, summed`,
  otherWayRound: (pairs: number) =>
    `${counted(pairs, { one: "pair", other: "pairs" })} the other way round`,
  maybeNotBest: ", may not be the best of its kind",
  maybeNotBestLegend:
    "* may not be the best of its kind: the search ended before that could be proven",
  theBest: ", the best",
};
