import type { Words } from "../english.ts";

export const authoring: Words["authoring"] = { title: "Editar" };
