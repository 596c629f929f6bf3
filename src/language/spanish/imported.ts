import type { Words } from "../english.ts";

export const imported: Words["imported"] = { title: "Qué se hizo del archivo" };
