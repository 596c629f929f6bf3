import type { Words } from "../english.ts";

export const standings: Words["standings"] = {
  known: "sabido",
  implied: "sabido",
  learning: "en estudio",
  aside: "apartado",
  retired: "retirado",
  ready: "listo para aprender",
  later: "antes hace falta más",
};
