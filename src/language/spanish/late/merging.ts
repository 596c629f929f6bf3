import type { MergingWords } from "../../english/late/merging.ts";
import { locale } from "../locale.ts";

const { counted, number } = locale;

const topics = (count: number) => counted(count, { one: "tema", other: "temas" });
const pairs = (count: number) => counted(count, { one: "par", other: "pares" });

export const merging: MergingWords = {
  hint: "Varios documentos se vuelven un solo mapa. Un tema que tienen varios se vuelve uno y sigue en cada documento. Tú decides qué temas son el mismo; hasta que los unas no cambia nada.",
  takesPart: "Lo que se une",
  openNow: (title, count) => `${title}, que está abierto (${topics(count)})`,
  files: (count) => counted(count, { one: "archivo", other: "archivos" }),
  titleOf: (name) => `Título de ${name}`,
  ownTitle: "Título, si no es el suyo",
  remove: (name) => `Dejar fuera ${name}`,
  addFiles: "Añadir archivos…",
  addFolder: "Añadir una carpeta…",
  eachFile: "Cada archivo es un documento por sí mismo, y cada carpeta también.",
  compare: "Buscar temas iguales",
  atLeastTwo: "Se pueden unir dos documentos o más.",
  reading: "Leyendo {name}…",
  comparing: (done, of) => `Comparando temas: ${number(done)} de ${number(of)} ya están.`,
  stop: "Parar",

  tooLarge: (megabytes, most) =>
    `Estos archivos tienen juntos ${number(megabytes)} MB. La página lee hasta ${number(most)} MB. Deja fuera alguno o únelos con la línea de órdenes.`,
  tooMany: (count, most) =>
    `Estos documentos tienen juntos ${topics(count)} o más. La página dibuja hasta ${number(most)}. Deja fuera uno.`,
  noTexts:
    "No se pudieron obtener los textos del plan abierto, así que no puede unirse. Inténtalo otra vez o déjalo fuera.",
  unreadable: (name) => `${name} no se puede leer. Corrígelo o déjalo fuera.`,
  failed: (reason) =>
    `Algo falló en esta página, no en tus archivos: ${reason}. Lo que decidiste sigue aquí.`,

  summary: (sources, count) =>
    `${topics(count)} de ${counted(sources, { one: "documento", other: "documentos" })}.`,
  left: (count) =>
    count === 0 ? "No queda nada por decidir." : `Quedan por decidir ${pairs(count)}.`,
  none: "Ningún tema parece el mismo. Unidos, los documentos quedarán uno al lado del otro.",
  change: "Cambiar lo que se une",
  startOver: "Empezar de nuevo",
  shown: "Qué pares se muestran",
  tabs: {
    open: (count) => `Por decidir (${number(count)})`,
    same: (count) => `El mismo (${number(count)})`,
    different: (count) => `Distintos (${number(count)})`,
  },
  noneOf: {
    open: "No queda nada por decidir.",
    same: "Todavía no hay temas que sean el mismo.",
    different: "Todavía no hay temas que sean distintos.",
  },
  from: "Parecido de al menos",
  acceptAll: (count) => `Tomar ${pairs(count)} por el mismo tema`,
  undo: "Deshacer",
  keys: "En la lista: las flechas van de par en par, S para el mismo, D para distintos, U sin decidir.",
  likeness: (score) => `Parecido ${score}`,
  cameAlong: "Lo que tenías marcado se ha conservado.",
  byHand: "unidos a mano",
  same: "El mismo",
  different: "Distintos",
  area: (area) => `en ${area}`,
  morePassages: (count) => `y ${counted(count, { one: "lugar más", other: "lugares más" })}`,
  others: (titles) => `También el mismo: ${titles}.`,
  withinOne: "Son varios temas de un mismo documento.",
  more: (count) => `Mostrar ${number(count)} más`,
  conflict: (one, other) =>
    `Esto no concuerda con lo que decidiste sobre ${one} y ${other}. Deshaz primero aquello.`,
  saveDecisions: "Guardar las decisiones",
  takeDecisions: "Cargar decisiones…",
  entriesLeftOut:
    "Estas entradas del archivo no se pudieron tomar. Sus demás decisiones están en lugar de las hechas aquí; Deshacer las devuelve.",
  mergedTitle: "Título del plan unido",
  merge: "Unir y abrir",
  stayApart: (count) => (count === 0 ? "" : `${pairs(count)} sin decisión quedarán separados.`),
  joining: "Uniendo…",
};
