import type { Words } from "../english.ts";

export const topic: Words["topic"] = {
  avoid: "Evitar en mi camino",
};
