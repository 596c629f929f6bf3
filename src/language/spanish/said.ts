import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const said: Words["said"] = {
  cannotBeShown: (problems) =>
    `Este plan de estudios no se puede mostrar: ${counted(problems, { one: "problema", other: "problemas" })}.`,
  opened: (title, topics) => `${title}: ${topics}.`,
  fromOtherWindow: "Marcas actualizadas desde otra ventana.",
  step: (step) => `Paso ${number(step)}.`,
  topicIs: (title, standing) => `${title}: ${standing}.`,
  topicIsWith: (title, standing, topics) =>
    `${title}: ${standing}, y ${counted(topics, { one: "tema", other: "temas" })} que necesita.`,
  readyToLearn: (topics) =>
    counted(topics, { one: "tema listo para aprender.", other: "temas listos para aprender." }),
  noGoal: "Sin meta.",
  sentence: (words) => `${words}.`,
  theWayTo: (title, topics, hours) => `El camino hacia ${title}: ${topics} por aprender, ${hours}.`,
  goalCannotBeReached: "No se puede llegar a la meta.",
  goalIsReached: "Has llegado a la meta.",
  toGo: (steps) => counted(steps, { one: "paso por delante.", other: "pasos por delante." }),
  theme: {
    auto: "Colores: automáticos.",
    light: "Colores: claros.",
    dark: "Colores: oscuros.",
  },
  putOnList: (title) => `${title}: puesto en tu lista.`,
  takenOffList: (title) => `${title}: quitado de tu lista.`,
};
