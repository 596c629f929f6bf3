import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const changes: Words["changes"] = {
  putOnList: (title) => `${title} puesto en tu lista`,
  takenOffList: (title) => `${title} quitado de tu lista`,
  marks: (count) => counted(count, { one: "marca cambiada", other: "marcas cambiadas" }),
  known: (title) => `${title} marcado como sabido`,
  learning: (title) => `${title} marcado en estudio`,
  aside: (title) => `${title} apartado`,
  cleared: (title) => `Marca de ${title} quitada`,
  goalSet: (title) => `Meta elegida: ${title}`,
  goalLeft: "Meta dejada",
  orderSet: (title) => `Orden elegido: ${title}`,
  hourLimit: "Límite de horas cambiado",
  avoided: (title) => `${title} evitado`,
  wishes: "Deseos cambiados",
  selfCheck: "Autoevaluación marcada",
  studyHours: "Horas de estudio cambiadas",
  firstDay: "Primer día cambiado",
  deadline: "Plazo cambiado",
  calendar: "Calendario cambiado",
  undone: (said) => `Deshecho: ${said}.`,
  doneAgain: (said) => `Rehecho: ${said}.`,
};
