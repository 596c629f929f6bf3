import { locale } from "./locale.ts";

const { counted } = locale;

export const documents = {
  title: "The documents compared",
  close: "Close",
  coverage: "How much each document covers",
  table: "Table, scrollable",
  area: "Area",
  topics: "Topics",
  none: "None",
  allAreas: "All areas",
  coverageMeans:
    "A document covers a topic when one of its chapters or lines teaches it. Topics in no document stand in the map because others need them.",
  disagreements: "Where documents disagree on order",
  noDisagreement: "No two topics come in opposite order in two documents.",
  settledFirst: "What the map settles comes first in each list; elsewhere either order will do.",
  pairs: (one: string, other: string, count: number) =>
    `${one} and ${other}: ${counted(count, { one: "pair", other: "pairs" })}`,
  reversal: "{one} has {first} before {second}, {other} the other way round.",
  verdict: (topic: string) => `The map has ${topic} first, because the other needs it.`,
};
