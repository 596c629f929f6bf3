import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const orders: Words["orders"] = {
  titles: {
    near: "Poco tiempo entre aprender y usar",
    area: "Pocos cambios de área",
    payoff: "Metas y proyectos pronto",
  },
  like: (document) => `Como ${document}`,
  comparing: "Comparando los órdenes…",
  intro:
    "En todo orden, un paso viene después de todo lo que necesita. Lo que cambia está abajo; menos es mejor.",
  caption: "Órdenes de los pasos",
  measures: {
    near: "Horas entre aprender y usar",
    area: "Cambios de área",
    firstTarget: "Horas hasta la primera meta o proyecto",
  },
  summed: (hours) => `${hours} h hasta cada uno, sumadas`,
  otherWayRound: (pairs) => `${counted(pairs, { one: "par", other: "pares" })} al revés`,
  maybeNotBest: ", quizá no el mejor de su clase",
  maybeNotBestLegend:
    "* quizá no el mejor de su clase: la búsqueda acabó antes de poder demostrarlo",
  theBest: ", el mejor",
};
