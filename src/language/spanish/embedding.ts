import type { Words } from "../english.ts";

export const embedding: Words["embedding"] = { title: "Insertar" };
