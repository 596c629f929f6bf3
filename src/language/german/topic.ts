import type { Words } from "../english.ts";

export const topic: Words["topic"] = {
  avoid: "Auf meinem Weg meiden",
};
