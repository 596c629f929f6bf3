import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const hover: Words["hover"] = {
  known: (topics) => `${number(topics)} sabidos`,
  onYourWay: (topics) => `${number(topics)} en tu camino`,
  step: (step) => `paso ${number(step)}`,
  connections: (requires, opens) => `Necesita ${number(requires)} · abre ${number(opens)}`,
};
