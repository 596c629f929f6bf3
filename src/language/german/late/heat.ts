import type { HeatWords } from "../../english/late/heat.ts";
import { locale } from "../locale.ts";

const { counted, number } = locale;

export const heat: HeatWords = {
  shadeBy: "Karte tönen nach",
  by: {
    blocking: "Zahl der wartenden Themen",
    delay: "Länge der Kette",
    complexity: "Komplexität",
  },
  nothing: "nichts",
  shaded: (figure) => `Die Karte ist getönt nach: ${figure}.`,
  notShaded: "Die Karte ist nicht mehr getönt.",
  key: "Was die Töne bedeuten",
  range: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
  inRange: (topics) => counted(topics, { one: "Thema", other: "Themen" }),
  tells: "Die Zahl steht hinter den Stunden einer Karte; Gebiete haben den Ton ihres Mittels.",
  stop: "Nicht mehr tönen",
  of: {
    blocking: (topics) =>
      topics === 0
        ? "nichts wartet darauf"
        : counted(topics, { one: "Thema wartet darauf", other: "Themen warten darauf" }),
    delay: (topics) =>
      counted(topics, { one: "Thema in seiner Kette", other: "Themen in seiner längsten Kette" }),
    complexity: (complexity) => `Komplexität ${number(complexity)}`,
  },
};
