import type { Words } from "../english.ts";

export const shell: Words["shell"] = {
  language: "Sprache",
  languageNotFetched:
    "Diese Sprache ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.",
};
