import { locale } from "./locale.ts";

const { number } = locale;

/** What is written on the map itself. */
export const map = {
  or: "or",
  and: "and",
  /** Areas that are shown as one. */
  andMore: (area: string, others: number) => `${area} and ${number(others)} more`,
  leftOf: (left: number, all: string) => `${number(left)} of ${all}`,
  knownAndToGo: (known: number, planned: number) =>
    `${number(known)} known · ${number(planned)} to go`,
  toGo: (planned: number) => `${number(planned)} to go`,
  knownOf: (known: number, all: number) => `${number(known)} of ${number(all)} known`,
};
