import type { ImportingWords } from "../../english/late/importing.ts";
import { locale } from "../locale.ts";

const { counted } = locale;

export const importing: ImportingWords = {
  readAs: "{file} se leyó como: {format}.",
  found: (topics, areas, needs) =>
    `${counted(topics, { one: "tema", other: "temas" })} en ${counted(areas, { one: "área", other: "áreas" })}, ${counted(needs, { one: "requisito", other: "requisitos" })}.`,
  allTaken: "No hubo que suponer ni dejar fuera nada.",
  severities: {
    error: "Lo que impide aprender temas",
    warning: "Corregido o dejado fuera",
    note: "Supuesto",
  },
  andMore: (more) => `y ${counted(more, { one: "más", other: "más" })}`,
  columns: {
    title: "Cómo se entendieron las columnas",
    hint: "Corrige lo que se entendió mal y vuelve a leer el archivo.",
    readAgain: "Volver a leer con esto",
    kinds: { topics: "temas", edges: "requisitos" },
    fields: {
      id: "identificador",
      title: "título",
      area: "área",
      kind: "tipo",
      hours: "horas",
      low: "horas como mínimo",
      high: "horas como máximo",
      summary: "resumen",
      aliases: "otros nombres",
      retired: "retirado",
      needs: "requisitos",
      helps: "lo que ayuda",
      url: "página para aprender",
      needed: "lo que se necesita",
      topic: "tema que lo necesita",
      from: "un extremo",
      to: "el otro extremo",
      strength: "fuerza",
      choice: "elección",
      option: "opción de la elección",
      why: "motivo",
      nothing: "nada: omitir",
    },
  },
  edit: "Editarlo aquí",
  editHint: "Añade requisitos, acepta sugerencias, compruébalo y descárgalo para publicarlo.",
  flip: "Dar la vuelta a todos los requisitos",
  flipHint: "Si el mapa está cabeza abajo, el archivo lo entiende al revés.",
  keep: "Guardarlo como archivo de Prereq",
  keepHint: "Así se puede editar, publicar y abrir otra vez sin suponer nada.",
  mergedFrom: (sources, shared) =>
    `${counted(sources, { one: "documento se volvió", other: "documentos se volvieron" })} un solo plan. ${counted(shared, { one: "tema está", other: "temas están" })} en varios de ellos.`,
  mergedSource: (title, topics) => `${title}: ${counted(topics, { one: "tema", other: "temas" })}`,
  keptApart: (pairs) =>
    `${counted(pairs, { one: "par", other: "pares" })} sin decisión quedaron separados.`,
  goOnMerging: "Seguir decidiendo",
  goOnMergingHint: "Tus decisiones siguen ahí. Une otra vez cuando las hayas cambiado.",
  suggest: "Ver los requisitos que se proponen",
  suggestHint: "Al unir no se supone ningún requisito. Tú aceptas o rechazas cada propuesta.",
  place: (file, line) => `${file}, línea ${line}`,
};
