import type { Words } from "../english.ts";

export const opening: Words["opening"] = {};
