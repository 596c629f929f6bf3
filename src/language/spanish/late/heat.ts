import type { HeatWords } from "../../english/late/heat.ts";
import { locale } from "../locale.ts";

const { counted, number } = locale;

export const heat: HeatWords = {
  shadeBy: "Sombrear el mapa según",
  by: {
    blocking: "cuántos temas esperan",
    delay: "longitud de la cadena",
    complexity: "complejidad",
  },
  nothing: "nada",
  shaded: (figure) => `El mapa está sombreado según: ${figure}.`,
  notShaded: "El mapa ya no está sombreado.",
  key: "Qué significan las sombras",
  range: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
  inRange: (topics) => counted(topics, { one: "tema", other: "temas" }),
  tells:
    "La cifra está detrás de las horas de una tarjeta; las áreas tienen la sombra de su media.",
  stop: "Dejar de sombrear",
  of: {
    blocking: (topics) =>
      topics === 0
        ? "nada lo espera"
        : counted(topics, { one: "tema lo espera", other: "temas lo esperan" }),
    delay: (topics) =>
      counted(topics, { one: "tema en su cadena", other: "temas en su cadena más larga" }),
    complexity: (complexity) => `complejidad ${number(complexity)}`,
  },
};
