import type { CheckWords } from "../../english/late/check.ts";
import { locale } from "../locale.ts";

const { counted, number } = locale;

const errors = (count: number) => counted(count, { one: "error", other: "errores" });
const warnings = (count: number) => counted(count, { one: "advertencia", other: "advertencias" });
const notes = (count: number) => counted(count, { one: "nota", other: "notas" });

export const check: CheckWords = {
  parts: "Qué mirar",
  tabs: { findings: "Hallazgos", topics: "Temas", areas: "Áreas" },

  summary: (found) => `${errors(found.error)}, ${warnings(found.warning)}, ${notes(found.note)}`,
  fine: "Las reglas no tienen nada en contra de este plan de estudios",
  noTexts:
    "No se pudieron obtener los textos de este plan de estudios, así que no se puede comprobar. Recarga la página para intentarlo de nuevo.",
  more: (count) => `Mostrar ${number(count)} más`,
  rules: {
    cycle: "Círculos de requisitos",
    "never-met": "Temas que nunca se pueden aprender",
    "duplicate-title": "Títulos que comparten dos temas",
    "repeated-prerequisite": "Requisitos nombrados dos veces",
    "self-named": "Temas que se nombran a sí mismos",
    "missing-why": "Requisitos sin motivo",
    "missing-hours": "Temas sin horas",
    "implausible-hours": "Horas poco creíbles",
    "incomplete-topic": "Temas sin resumen, preguntas o recursos",
    "uncovered-item": "Partes de documentos que ningún tema cubre",
    "no-item": "Temas que no están en ningún documento",
    "bridge-with-items": "Puentes que sí están en un documento",
    "empty-area": "Áreas sin temas",
    "long-chain": "Cadenas muy largas",
    "missing-brief": "Proyectos sin encargo",
    "redundant-prerequisite": "Requisitos que otros ya implican",
    "order-contradiction": "Documentos que lo enseñan al revés",
    "unneeded-topic": "Temas a los que nada lleva",
  },

  topic: "Tema",
  area: "Área",
  bottleneck: "cuello de botella",
  figures: {
    blocking: ["Esperan", "Cuántos temas necesitan este, directamente o a través de otros"],
    blockedHours: ["Horas en espera", "Las horas de todos los temas que necesitan este"],
    delay: ["Cadena", "Cuántos temas tiene la cadena más larga que pasa por este"],
    chainHours: ["Horas de la cadena", "Las horas de la cadena más larga que pasa por este"],
    complexity: ["Complejidad", "La cadena y los que esperan, juntos"],
  },
  figuresMean: "Qué significan las cifras",
  topics: "Temas",
  hours: "Horas",
  share: "Parte de las horas",
  bottlenecks: "Cuellos de botella",
  meanComplexity: "Complejidad por tema",
  tableOfTopics: "Qué significa cada tema para el camino",
  tableOfAreas: "Cuánto pide cada área",
  longestChain: (hours, topics) => `El camino más largo: ${hours} por ${topics}`,
  bottlenecksIn: (count) =>
    counted(count, { one: "cuello de botella", other: "cuellos de botella" }),
  bottleneckMeans: "Se juntan tres o más requisitos y esperan tres o más temas",
  csv: "Guardar como CSV",
};
