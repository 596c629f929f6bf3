import { locale } from "./locale.ts";

const { number } = locale;

export const progress = {
  /** `topics` and the hours come with their nouns: `83 of 315 topics known, about 160 h of 640 h`. */
  known: (known: number, topics: string, knownHours: string, hours: string) =>
    `${number(known)} of ${topics} known, about ${knownHours} of ${hours}`,
  hoursKnown: (known: string, hours: string) => `about ${known} of ${hours} known`,
  list: {
    isOn: "On my list",
    put: "Put on my list",
    allKnown: "all of it known",
    left: (left: number, all: number) => `${number(left)} of ${number(all)} to learn`,
  },
};
