import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const start: Words["start"] = {
  anyTopicAsGoal: "Cualquier tema como mi meta",
  anyTopic: "Cualquier tema, o una de estas",
  found: (topics) => counted(topics, { one: "tema encontrado", other: "temas encontrados" }),
  searchNotLoaded: "No se ha podido cargar la búsqueda.",
  nothingFound: "No se ha encontrado nada.",
  whatDoYouKnow: "¿Qué sabes ya?",
  questions: "Responder unas preguntas",
  questionsHint: "Cada respuesta aclara varios temas.",
  areas: "Marcar áreas",
  areasHint: "Si tú mismo puedes decir lo que sabes.",
  leaveAsItIs: "Dejarlo como está",
  leaveAsItIsHint: "Tus marcas ya lo dicen.",
  fromNothing: "Empezar de cero",
  fromNothingHint: "Muéstrame todo lo que hay que aprender.",
  toLearn: (topics, hours) => `${topics} por aprender · ${hours}`,
  tickWhatYouKnow: "Marca lo que sabes",
  knownOf: (known, all) => `${number(known)} de ${number(all)}`,
  areaSays: (area, said) => `${area}: ${said}`,
  done: "Listo",
  back: "Volver",
};
