import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const hover: Words["hover"] = {
  known: (topics) => `${number(topics)} bekannt`,
  onYourWay: (topics) => `${number(topics)} auf deinem Weg`,
  step: (step) => `Schritt ${number(step)}`,
  connections: (requires, opens) => `Braucht ${number(requires)} · eröffnet ${number(opens)}`,
};
