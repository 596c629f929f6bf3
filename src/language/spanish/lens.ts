import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const lens: Words["lens"] = {
  title: "Qué mirar",
  documents: "Documentos",
  documentsHint: "Mostrar qué documentos abarcan cada tema",
  notCovered: "en ninguno",
  compare: "Comparar",
  documentsShown: "Se muestran los documentos.",
  documentsHidden: "Ya no se muestran los documentos.",
  only: "Solo esto",
  onlyTopic: "Ocultar todo menos este tema, lo que necesita y lo que abre",
  onlyWay: "Ocultar todo menos el camino a tu meta",
  filter: "Filtrar",
  done: "Listo",
  clear: "Borrar",
  filteredBy: "Filtrado por",
  takeAway: (filter) => `${filter}: quitar este filtro`,
  some: (left, topics) => `${number(left)} de ${topics}`,
  someShown: (left, topics) => `${number(left)} de ${topics}.`,
  allShown: (topics) => `Todo: ${topics}.`,
  groups: { states: "Estado", kinds: "Tipo", documents: "Documento", areas: "Área" },
  onYourWay: "en tu camino",
};
