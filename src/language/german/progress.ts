import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const progress: Words["progress"] = {
  known: (known, topics, knownHours, hours) =>
    `${number(known)} von ${topics} bekannt, etwa ${knownHours} von ${hours}`,
  hoursKnown: (known, hours) => `etwa ${known} von ${hours} bekannt`,
  list: {
    isOn: "Auf meiner Liste",
    put: "Auf meine Liste",
    allKnown: "alles davon bekannt",
    left: (left, all) => `${number(left)} von ${number(all)} zu lernen`,
  },
};
