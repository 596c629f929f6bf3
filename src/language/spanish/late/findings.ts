import type { FindingWords, IdList } from "../../../core/curriculum/rules/facts.ts";
import { worded } from "../../../core/suggesting/reason.ts";
import { code, listed } from "../../late/code-marks.ts";
import { locale } from "../locale.ts";
import { reasons } from "./reasons.ts";

const { number } = locale;
const ids = (some: IdList) => listed(some, locale, (more) => `${number(more)} más`);

export const findings: FindingWords = {
  cycle: ({ path, weakest }) => ({
    message: `Un círculo de requisitos: ${path
      .map((id, index) => `${code(id)} necesita ${code(path[index + 1] ?? path[0] ?? id)}`)
      .join(", ")}.`,
    mend: weakest
      ? `El eslabón más débil es que ${code(weakest.topic)} necesita ${code(weakest.prerequisite)}: ${weakest.reasons.map((one) => worded(reasons, one)).join("; ")}. Quitarlo, dejar que solo ayude o partir uno de los temas en dos.`
      : path.length > 1
        ? "Quitar uno de estos requisitos, dejar que solo ayude o partir uno de los temas en dos."
        : "Quitarlo.",
  }),
  "never-met": (facts) => {
    switch (facts.cause) {
      case "circle":
        return {
          message: `${ids(facts.waiting)} se esperan unos a otros: cada alternativa lleva de vuelta a este círculo.`,
          mend: "Dar a uno de ellos una alternativa de fuera o quitar uno de estos requisitos.",
        };
      case "no-alternative":
        return {
          message: `${code(facts.topic)} nunca se puede aprender: un \`any\` sin alternativas no se puede cumplir.`,
          mend: "Añadir una alternativa que se pueda aprender o quitar el `any`.",
        };
      case "retired":
        return {
          message: `${code(facts.topic)} nunca se puede aprender: necesita ${facts.isChoice ? "uno de " : ""}${ids(facts.retired)}, lo que ya no se puede aprender.`,
          mend: "Nombrar lo que ocupa su lugar o retirar también este tema.",
        };
      case "retired-goal":
        return {
          message: `El objetivo ${code(facts.goal)} pide ${code(facts.topic)}, que ya no se puede aprender.`,
          mend: "Nombrar lo que ocupa su lugar.",
        };
    }
  },
  "duplicate-title": ({ topic, title, earlier, earlierTitle }) => ({
    message: `El título «${title}» de ${code(topic)} es casi el de ${code(earlier)}, «${earlierTitle}».`,
    mend: "Si los dos son un mismo tema, hacer uno de ellos; si no, decir en los títulos qué los distingue.",
  }),
  "repeated-prerequisite": ({ topic, prerequisite }) => ({
    message: `${code(topic)} nombra ${code(prerequisite)} más de una vez.`,
    mend: "Dejarlo una vez: en `requires` si hace falta, en `helps` si no.",
  }),
  "self-named": ({ topic }) => ({
    message: `${code(topic)} se nombra a sí mismo entre sus requisitos.`,
    mend: "Quitarlo: ningún tema viene antes de sí mismo.",
  }),
  "missing-why": ({ topic, prerequisite }) => ({
    message: `${code(topic)} no dice por qué nombra ${code(prerequisite)}.`,
    mend: "Añadir un `why`: qué de él se usa aquí.",
  }),
  "missing-hours": ({ topic }) => ({
    message: `${code(topic)} no tiene horas.`,
    mend: "Añadir `hours: [low, high]` para quien es nuevo en el tema; hasta entonces cuenta como una hora.",
  }),
  "implausible-hours": ({ topic, doubt }) => ({
    message: `Las horas de ${code(topic)} no son creíbles: ${
      doubt.kind === "wide"
        ? `${number(doubt.high, 2)} es más de ${number(doubt.times)} veces ${number(doubt.low, 2)}`
        : `${number(doubt.hours, 2)} horas son ${doubt.kind === "many" ? "más" : "menos"} de ${number(doubt.limit, 2)}`
    }.`,
    mend: "Escribir lo que tarda quien es nuevo en el tema, como mínimo y como máximo, o partir el tema.",
  }),
  "incomplete-topic": ({ topic, missing }) => ({
    message: `En ${code(topic)} falta: ${missing.map(code).join(", ")}.`,
    mend: "Añadir de qué trata, una pregunta para juzgarse a uno mismo y dónde aprenderlo.",
  }),
  "uncovered-item": ({ item, title }) => ({
    message: `Ningún tema cubre ${code(item)}, «${title}».`,
    mend: "Añadirlo a los `items` del tema que lo enseña o añadir ese tema.",
  }),
  "no-item": ({ topic }) => ({
    message: `${code(topic)} no cubre ninguna parte de un documento y no es un puente.`,
    mend: "Añadir sus `items`, o escribir `bridge: true` y en `reason` por qué hace falta el paso.",
  }),
  "bridge-with-items": ({ topic }) => ({
    message: `${code(topic)} es un puente y, sin embargo, cubre partes de documentos.`,
    mend: "Quitar `bridge` y `reason`, o los `items`.",
  }),
  "empty-area": ({ area }) => ({
    message: `El área ${code(area)} no tiene temas.`,
    mend: "Añadirle temas o quitarla.",
  }),
  "long-chain": ({ length, most, last, chain }) => ({
    message: `Una cadena de ${number(length)} temas, cada uno de los cuales necesita el anterior, lleva a ${code(last)}; hacia atrás: ${ids(chain)}.`,
    mend: `Buscar en ella requisitos que solo ayudan; las cadenas de hasta ${number(most)} están bien.`,
  }),
  "missing-brief": ({ topic }) => ({
    message: `El proyecto ${code(topic)} no dice qué hay que construir.`,
    mend: "Añadir `brief` con lo que hace (`does`), lo que muestra (`shows`), un primer `milestone` y cuándo está terminado (`done`).",
  }),
  "redundant-prerequisite": ({ topic, prerequisite, through }) => ({
    message: `${code(topic)} ya necesita ${code(prerequisite)} a través de ${through === undefined ? "cada una de sus alternativas" : code(through)}.`,
    mend: "Omitirlo o conservarlo por su propio `why`.",
  }),
  "order-contradiction": ({ topic, prerequisite, document }) => ({
    message: `${code(topic)} necesita ${code(prerequisite)}, pero «${document}» lo tiene al revés.`,
    mend: "Comprobar que el `why` convence o que las partes son las correctas.",
  }),
  "unneeded-topic": ({ topic }) => ({
    message: `Nada necesita ${code(topic)}: no está en ningún objetivo y ningún otro tema lo nombra.`,
    mend: "Nombrarlo donde se usa, o en un objetivo al que sirva.",
  }),
};
