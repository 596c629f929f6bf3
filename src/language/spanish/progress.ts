import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const progress: Words["progress"] = {
  known: (known, topics, knownHours, hours) =>
    `sabes ${number(known)} de ${topics}, alrededor de ${knownHours} de ${hours}`,
  hoursKnown: (known, hours) => `sabes alrededor de ${known} de ${hours}`,
  list: {
    isOn: "En mi lista",
    put: "Poner en mi lista",
    allKnown: "todo sabido",
    left: (left, all) => `${number(left)} de ${number(all)} por aprender`,
  },
};
