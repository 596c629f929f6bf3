import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const search: Words["search"] = {
  findTopic: "Buscar un tema",
  results: "Resultados",
  found: (results) => counted(results, { one: "resultado", other: "resultados" }),
  notLoaded: "No se pudo cargar la búsqueda.",
  nothingFound: "No se encontró nada.",
  kinds: { goal: "Meta", area: "Área" },
};
