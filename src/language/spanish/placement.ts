import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const placement: Words["placement"] = {
  whatDoYouKnowOf: "Qué sabes ya de",
  lookingForFirst: "Buscando la primera pregunta…",
  foundSoFar: "Averiguado hasta ahora",
  foundOf: (found, all) => `${number(found)} de ${number(all)}`,
  topicsFound: (found, all) => `${number(found)} de ${number(all)} temas averiguados`,
  aboutMore: (questions) =>
    `unas ${counted(questions, { one: "pregunta más", other: "preguntas más" })}`,
  showWayFromHere: "Muéstrame el camino desde aquí",
  thatIsEnough: "Ya basta, muéstrame el camino",
  back: "Volver",
  leave: "Salir sin marcar nada",
  replies: { yes: "Sí", partly: "En parte", no: "No", unsure: "No estoy seguro" },
  showAnswer: "Mostrar la respuesta para valorar la tuya",
  couldYouAnswer: "¿Habrías sabido responder?",
  doYouKnowThis: "¿Sabes esto?",
  contradiction: (yes, no) =>
    `Has dicho que sí a ${yes} y que no a ${no}, en lo que se apoya. Vamos a asegurarnos.`,
  startAtBeginning: "Empiezas desde el principio",
  youKnow: (topics) => `Sabes ${counted(topics, { one: "tema", other: "temas" })}`,
  couldNotBeTold: (topics) =>
    topics === 1
      ? "1 tema no se ha podido aclarar; el camino lo trata como no sabido."
      : `${number(topics)} temas no se han podido aclarar; el camino los trata como no sabidos.`,
  whichOnes: "Cuáles",
  correctLater: "Puedes corregir cada marca más tarde, en el mapa y en el esquema.",
  nothingMarked: "No se ha marcado nada.",
  markedKnown: (topics) =>
    counted(topics, { one: "tema marcado como sabido.", other: "temas marcados como sabidos." }),
  question: (asked, title) => `Pregunta ${number(asked)}, sobre ${title}.`,
  thatIsAll: (known, all) => `Eso es todo. Sabes ${number(known)} de ${number(all)} temas.`,
};
