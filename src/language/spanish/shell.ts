import type { Words } from "../english.ts";

export const shell: Words["shell"] = {
  skipToMap: "Saltar al mapa",
  goals: "Metas",
  yourWay: "Tu camino",
  topic: "Tema",
  yourWayAndTopic: "Tu camino y el tema",
  taller: "Hacer más alta la hoja",
  lower: "Bajar la hoja",
  view: "Vista",
  views: { map: "Mapa", outline: "Esquema" },
  opening: "Se está abriendo el mapa",
  openingNow: "Se está abriendo el mapa…",
  theme: (theme) => `Colores: ${theme}`,
  themeHint: (theme, next) => `Colores: ${theme}. Pulsa para ${next}.`,
  themes: { auto: "automáticos", light: "claros", dark: "oscuros" },
  close: "Cerrar",
  oneMoment: "Un momento…",
  noTextsYet: "Los textos aún no han llegado.",
  notFetched:
    "No se pudo cargar esta parte de la página. Comprueba la conexión y vuelve a cargar la página.",
  language: "Idioma",
  languageNotFetched: "No se pudo cargar ese idioma. Comprueba la conexión e inténtalo otra vez.",
};
