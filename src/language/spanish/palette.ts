import type { Words } from "../english.ts";

export const palette: Words["palette"] = {
  title: "Buscar y hacer de todo",
  hint: (keys) => `Buscar y hacer de todo (${keys})`,
  field: "Un tema, una meta, un área o qué hacer",
  groups: { command: "Hacer", goal: "Metas", topic: "Temas", area: "Áreas" },
};
