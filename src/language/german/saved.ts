import type { Words } from "../english.ts";

export const saved: Words["saved"] = {};
