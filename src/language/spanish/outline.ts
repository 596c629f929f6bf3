import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const outline: Words["outline"] = {
  known: (known, topics, hours) => `${number(known)} de ${number(topics)} sabidos · ${hours}`,
  inDocuments: (documents) => `en ${documents}, `,
  inNoDocument: "en ningún documento, ",
  iKnow: (title) => `Sé ${title}`,
  iKnowThis: "Lo sé",
  onYourList: "en tu lista",
  step: (step) => `paso ${number(step)}`,
  shown: (shown, topics) => `se ven ${number(shown)} de ${topics}`,
};
