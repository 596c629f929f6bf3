import type { Words } from "../english.ts";

export const shell: Words["shell"] = {
  language: "Idioma",
  languageNotFetched:
    "No se ha podido cargar ese idioma. Comprueba la conexión e inténtalo de nuevo.",
};
