import type { Words } from "../english.ts";

export const palette: Words["palette"] = {};
