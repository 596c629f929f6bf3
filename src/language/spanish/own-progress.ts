import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const ownProgress: Words["ownProgress"] = {
  title: "Tu progreso",
  hint: "Tu progreso: guardar, cargar, olvidar",
  savedAs: (file) => `Guardado como ${file}.`,
  history: {
    title: "Historial",
    undo: "Deshacer",
    redo: "Rehacer",
    nothingToUndo: "nada que deshacer",
    nothingToRedo: "nada que rehacer",
    undoNothing: "Nada que deshacer",
    redoNothing: "Nada que rehacer",
    undoThis: (done, keys) => `Deshacer: ${done} (${keys})`,
    redoThis: (done, keys) => `Rehacer: ${done} (${keys})`,
    undoKeys: "Ctrl Z",
    redoKeys: "Mayús Ctrl Z",
  },
  choices: {
    save: "Guardar mi progreso",
    saveHint: "en un archivo, para conservarlo o llevártelo",
    load: "Cargar progreso…",
    loadHint: "de un archivo así",
    forget: "Olvidar todo lo de aquí…",
    forgetHint: "marcas, lista, meta, deseos y horarios",
  },
  load: {
    title: "¿Cargar este progreso?",
    question: (day, marks) =>
      `El archivo se guardó el ${day} y tiene ${counted(marks, { one: "marca", other: "marcas" })}. ¿Lo añades a lo que hay aquí o dejas que lo sustituya? Ambas cosas se pueden deshacer.`,
    add: "Añadir a lo que hay",
    replace: "Sustituir lo que hay",
    leave: "No cargar nada",
    added: "Progreso añadido de un archivo",
    replaced: "Progreso cargado",
    tooLarge: "Este archivo es demasiado grande para ser progreso guardado.",
    otherKind: "Este no es un archivo de progreso guardado.",
    newer:
      "Este archivo lo guardó una versión más nueva de Prereq. Recarga la página e inténtalo de nuevo.",
    damaged: "Este archivo está dañado: falta una parte o se ha cambiado.",
    otherMap: (title) => `Este archivo es de otro mapa, «${title}». Abre ese mapa para cargarlo.`,
    nothingChanged: "No se ha cambiado nada.",
  },
  forget: {
    title: "¿Olvidar todo lo de aquí?",
    question:
      "Se borran tus marcas, tu lista, tu meta, tus deseos y tus horarios de este mapa. Puedes deshacerlo hasta que cierres la página.",
    forget: "Olvidarlo todo",
    leave: "Conservarlo",
    forgotten: "Todo lo de aquí, olvidado",
  },
};
