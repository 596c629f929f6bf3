import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const outline: Words["outline"] = {
  known: (known, topics, hours) => `${number(known)} von ${number(topics)} bekannt · ${hours}`,
  inDocuments: (documents) => `in ${documents}, `,
  inNoDocument: "in keinem Dokument, ",
  iKnow: (title) => `Ich kann ${title}`,
  iKnowThis: "Das kann ich",
  onYourList: "auf deiner Liste",
  step: (step) => `Schritt ${number(step)}`,
  shown: (shown, topics) => `${number(shown)} von ${topics} zu sehen`,
};
