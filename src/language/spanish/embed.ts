import type { Words } from "../english.ts";

export const embed: Words["embed"] = {
  views: "Vista",
  view: { map: "Mapa", outline: "Índice", path: "Camino" },
  topic: "Tema",
  cannotBeShown: "Este mapa no se puede mostrar",
  beingOpened: "Se está abriendo el mapa…",
};
