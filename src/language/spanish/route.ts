import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const route: Words["route"] = {
  walk: "Recorrer el camino",
  wholeWay: (steps) => `Todo el camino, ${counted(steps, { one: "paso", other: "pasos" })}`,
  seeWhole: "Ver todo el camino",
  stepOf: (step, all, title) => `Paso ${number(step)} de ${number(all)}: ${title}`,
  whatInSoManyHours: "¿Qué puedo hacer en tantas horas?",
  whatIn: (hours) => `¿Qué puedo hacer en ${hours}?`,
  asManyAsItTakes: "tantas horas como haga falta",
  moveToSee: "Muévelo para ver para qué alcanzan menos horas",
  details: "Detalles",
  detailsOf: (title) => `Detalles de ${title}`,
  buildsOn: "Se apoya en",
  learnItFrom: "Dónde aprenderlo",
  doYouKnowIt: "¿Lo sabes?",
  allTicked: "Todo marcado. Pulsa la marca junto al título cuando lo sepas.",
  whatIf: "¿Y si ya supiera esto?",
  workingItOut: "Calculando…",
  iDoKnowIt: "Sí que lo sé",
  back: "Volver",
  notFewer: "Tu camino no requeriría menos horas.",
  shorter: (steps, hours) =>
    `Tu camino sería ${counted(steps, { one: "paso", other: "pasos" })} y ${hours} más corto.`,
  otherWay: (lost, gained, hours) =>
    `Tu camino perdería ${counted(lost, { one: "paso", other: "pasos" })}, tomaría ${counted(gained, { one: "otro", other: "otros" })} en su lugar y sería ${hours} más corto.`,
  markedKnown: (what) => `${what}: sabido.`,
  markedNotKnown: (what, marks) =>
    `${what}: no sabido, ${counted(marks, { one: "marca quitada", other: "marcas quitadas" })}.`,
};
