import type { Words } from "../english.ts";

export const check: Words["check"] = { title: "Comprobar" };
