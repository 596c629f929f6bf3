import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const opening: Words["opening"] = {
  open: "Abrir un archivo de plan de estudios",
  openHint: "Abrir un archivo de plan de estudios, o soltarlo en la página",
  openAnother: "Abrir otro archivo",
  file: "Archivo de plan de estudios",
  drop: "Suelta el archivo para abrirlo como mapa",
  opening: "Abriendo {file}",
  openingFile: (file) => `Abriendo ${file}.`,
  cancel: "Cancelar",
  reading: "Leyendo el archivo…",
  checking: (topics) => `Comprobando ${counted(topics, { one: "tema", other: "temas" })}…`,
  drawing: (topics) => `Dibujando el mapa de ${counted(topics, { one: "tema", other: "temas" })}…`,
  stopped: "Detenido.",
  stoppedStill: (title) => `Detenido. ${title} sigue abierto.`,
};
