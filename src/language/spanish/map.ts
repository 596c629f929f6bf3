import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const map: Words["map"] = {
  or: "o",
  and: "y",
  andMore: (area, others) => `${area} y ${number(others)} más`,
  leftOf: (left, all) => `${number(left)} de ${all}`,
  knownAndToGo: (known, planned) => `${number(known)} sabidos · ${number(planned)} por delante`,
  toGo: (planned) => `${number(planned)} por delante`,
  knownOf: (known, all) => `${number(known)} de ${number(all)} sabidos`,
};
