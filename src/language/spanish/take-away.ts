import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const takeAway: Words["takeAway"] = {
  title: "Llévatelo",
  formats: { ics: "Archivo de calendario", md: "Lista de tareas", csv: "Tabla" },
  print: "Imprimir",
  hints: {
    events: "un evento por bloque",
    listOfWeeks: "semana a semana, en Markdown",
    listOfSteps: "paso a paso, en Markdown",
    rowsOfBlocks: "una fila por bloque, en CSV",
    rowsOfSteps: "una fila por paso, en CSV",
    printedWeeks: "las semanas, en papel o en PDF",
    printedSteps: "los pasos, en papel o en PDF",
  },
  saved: {
    ics: (count) => `Archivo de calendario guardado: ${count}.`,
    md: (count) => `Lista de tareas guardada: ${count}.`,
    csv: (count) => `Tabla guardada: ${count}.`,
  },
  studyBlocks: (count) => counted(count, { one: "bloque de estudio", other: "bloques de estudio" }),
  length: (steps, hours) => `${steps}, ${hours}.`,
  finishedOn: (day) => `Terminado el ${day}.`,
  finishedAbout: (day, range) => `Terminado hacia el ${day}; ${range}.`,
  from: (curriculum) => `De «${curriculum}».`,
  asOf: (day) => `A fecha de ${day}.`,
  weekOf: (day) => `Semana del ${day}`,
  toBeContinued: (entry) => `${entry}, continuará`,
  isGoal: "Esto es una meta.",
  andMore: (topic, others) => `${topic} y ${number(others)} más`,
  isFor: (topics) => `Para ${topics}.`,
  isForBecause: (topics, why) => `Para ${topics}: ${why}`,
  resources: {
    read: (title) => `Leer: ${title}`,
    watch: (title) => `Ver: ${title}`,
    practise: (title) => `Practicar: ${title}`,
    reference: (title) => `Consultar: ${title}`,
  },
  categories: { study: "Estudio", review: "Repaso", habit: "Hábito" },
};
