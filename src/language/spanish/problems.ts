import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const problems: Words["problems"] = {
  title: "Este plan de estudios aún no se puede mostrar",
  inFile: (problems) => `${counted(problems, { one: "error", other: "errores" })} en {file}.`,
  mendAndOpen: "Corrige lo que se indica abajo y vuelve a abrir el archivo.",
  mendAndReload: "Corrige lo que se indica abajo y vuelve a cargar la página.",
  andMore: (more) => `y ${number(more)} más, que pueden desaparecer al corregir estos`,
  backTo: (title) => `Volver a ${title}`,
  reload: "Volver a cargar",
  place: (file, line, column) => `${file}, línea ${number(line)}, columna ${number(column)}`,
  severities: { error: "error", warning: "advertencia", note: "nota" },
  broken: "Algo ha fallado en esta página",
  brokenHint: "Tus marcas están guardadas. Volver a cargar la página suele ayudar.",

  notFetched: "No se pudo cargar el plan de estudios.",
  answered: (status) => `El servidor respondió ${status} en lugar del plan de estudios.`,
  mendAddress: "Comprueba la dirección y la conexión, y vuelve a cargar la página.",
  notDrawn: (reason) => `No se pudo dibujar el mapa: ${reason}.`,
  mendReport:
    "Es un error de Prereq; el esquema del archivo está bien. Por favor, avisa y adjunta el archivo.",
  tooLarge: (megabytes, most) =>
    `Este archivo tiene ${number(megabytes)} MB. La página abre archivos de hasta ${number(most)} MB.`,
  mendTooLarge: "Quita lo que no haga falta o divídelo en varios planes de estudios.",
  tooMany: (topics, most) =>
    `Este plan de estudios tiene ${counted(topics, { one: "tema", other: "temas" })}. La página dibuja hasta ${number(most)}.`,
  mendTooMany: "Divídelo en varios planes de estudios.",
};
