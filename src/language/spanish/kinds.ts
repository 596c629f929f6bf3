import type { Words } from "../english.ts";

export const kinds: Words["kinds"] = {
  concept: "concepto",
  skill: "destreza",
  tool: "herramienta",
  project: "proyecto",
  practice: "práctica",
};
