import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const topic: Words["topic"] = {
  none: "No hay ningún tema seleccionado. Elige uno en el mapa, en el esquema o con la búsqueda.",
  step: (step) => `Paso ${number(step)}`,
  close: "Cerrar el tema",
  hoursNotKnown: "duración desconocida, contada como una hora",
  retired: "Retirado: esto ya no se puede aprender. Sigue aquí para quienes lo saben.",
  knownBecause: (title) => `Sabido, porque sabes ${title}`,
  needsMore: "Antes hace falta más",
  cannotBeReached: "No se puede alcanzar",
  needsFirst: (topics, hours) =>
    `Antes hacen falta ${counted(topics, { one: "tema", other: "temas" })}; ${hours} en total`,
  yourMark: "Tu marca",
  marks: { known: "Lo sé", learning: "En estudio", aside: "Apartar" },
  clearMark: "Quitar la marca",
  isGoal: "Esta es tu meta",
  makeGoal: "Que sea mi meta",
  showWay: "Muéstrame el camino",
  avoid: "Evitar en mi camino",
  avoidNoLonger: "Dejar de evitar",
  brief: {
    title: "Qué construir",
    does: "Qué hace",
    shows: "Qué debe mostrar",
    milestone: "Primer hito",
    done: "Terminado cuando",
  },
  needs: "Necesita",
  needsNothing: "Nada: se puede empezar aquí.",
  bridge: "En ningún documento, pero es un paso del camino: {reason}",
  easierWith: "Más fácil con",
  oneOf: "Uno de",
  allOf: "Todos estos",
  opens: "Abre",
  opensNothing: "Nada: un final del mapa.",
  makesEasier: "Lo hace más fácil.",
  oneWay: "Uno de varios caminos.",
  checks: "¿Lo sabes?",
  answer: "Respuesta",
  code: "Código, desplazable",
  passages: "En los documentos",
  resources: "Apréndelo con",
  verbs: { read: "Leer", watch: "Ver", practise: "Practicar", reference: "Consultar" },
  noLink: "(sin enlace utilizable)",
};
