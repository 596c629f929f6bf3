import type { Words } from "../english.ts";

export const problems: Words["problems"] = {};
