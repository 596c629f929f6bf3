import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const map: Words["map"] = {
  or: "o",
  and: "y",
  andMore: (area, others) => `${area} y ${number(others)} más`,
  leftOf: (left, all) => `${number(left)} de ${all}`,
  knownAndToGo: (known, planned) => `${number(known)} sabidos · ${number(planned)} por delante`,
  toGo: (planned) => `${number(planned)} por delante`,
  knownOf: (known, all) => `${number(known)} de ${number(all)} sabidos`,

  role: "mapa de requisitos",
  help: "Izquierda a un requisito, derecha a lo que abre un tema, arriba y abajo a sus vecinos, Intro a su descripción, Espacio lo marca como sabido, Retroceso al tema anterior, más, menos y cero para el zoom. El esquema contiene los mismos temas en una lista.",
  zoom: "Zoom",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  showWhole: "Mostrar el mapa entero",
  notLoaded: "No se pudo cargar el mapa interactivo; el esquema lo tiene todo.",
  nothingBefore: "No hay nada antes de esto.",
};
