import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const documents: Words["documents"] = {
  title: "Los documentos comparados",
  close: "Cerrar",
  coverage: "Cuánto abarca cada documento",
  table: "Tabla desplazable",
  area: "Área",
  topics: "Temas",
  none: "Ninguno",
  allAreas: "Todas las áreas",
  coverageMeans:
    "Un documento abarca un tema cuando uno de sus capítulos o líneas lo enseña. Los temas que no están en ningún documento figuran en el mapa porque otros los necesitan.",
  disagreements: "Dónde los documentos no coinciden en el orden",
  noDisagreement: "No hay dos temas en orden contrario en dos documentos.",
  settledFirst:
    "Lo que decide el mapa va primero en cada lista; en lo demás vale cualquiera de los dos órdenes.",
  pairs: (one, other, count) =>
    `${one} y ${other}: ${counted(count, { one: "par", other: "pares" })}`,
  reversal: "En {one}, {first} va antes que {second}; en {other}, al revés.",
  verdict: (topic) => `En el mapa va primero ${topic}, porque el otro lo necesita.`,
};
