import type { Words } from "../english.ts";

export const imported: Words["imported"] = { title: "Was aus der Datei wurde" };
