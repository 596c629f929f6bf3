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
  flip: "Dar la vuelta a todos los requisitos",
  flipHint: "Si el mapa está cabeza abajo, el archivo lo entiende al revés.",
  keep: "Guardarlo como archivo de Prereq",
  keepHint: "Así se puede editar, publicar y abrir otra vez sin suponer nada.",
  place: (file, line) => `${file}, línea ${line}`,
};
