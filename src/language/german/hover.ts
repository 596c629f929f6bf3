import type { Words } from "../english.ts";

export const hover: Words["hover"] = {};
