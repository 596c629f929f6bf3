import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const map: Words["map"] = {
  or: "oder",
  and: "und",
  andMore: (area, others) => `${area} und ${number(others)} weitere`,
  leftOf: (left, all) => `${number(left)} von ${all}`,
  knownAndToGo: (known, planned) => `${number(known)} bekannt · ${number(planned)} vor dir`,
  toGo: (planned) => `${number(planned)} vor dir`,
  knownOf: (known, all) => `${number(known)} von ${number(all)} bekannt`,
};
