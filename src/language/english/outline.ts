import { locale } from "./locale.ts";

const { number } = locale;

export const outline = {
  /** Of an area: `3 of 10 known · 20 to 40 h`. */
  known: (known: number, topics: number, hours: string) =>
    `${number(known)} of ${number(topics)} known · ${hours}`,
  /** What is read out before the hours of a topic, where documents are shown. */
  inDocuments: (documents: string) => `in ${documents}, `,
  inNoDocument: "in no document, ",
  iKnow: (title: string) => `I know ${title}`,
  iKnowThis: "I know this",
  onYourList: "on your list",
  step: (step: number) => `step ${number(step)}`,
  /** `topics` comes with its noun: `12 of 315 topics shown`. */
  shown: (shown: number, topics: string) => `${number(shown)} of ${topics} shown`,
};
