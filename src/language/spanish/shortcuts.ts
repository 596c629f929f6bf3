import type { Words } from "../english.ts";

export const shortcuts: Words["shortcuts"] = {};
