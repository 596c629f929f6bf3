import type { Words } from "../english.ts";

export const merging: Words["merging"] = { title: "Unir documentos" };
