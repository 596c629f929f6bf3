import type { Words } from "../english.ts";

export const outline: Words["outline"] = {};
