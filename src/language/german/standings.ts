import type { Words } from "../english.ts";

export const standings: Words["standings"] = {
  known: "bekannt",
  implied: "bekannt",
  learning: "in Arbeit",
  aside: "beiseitegelegt",
  retired: "ausgelaufen",
  ready: "jetzt lernbar",
  later: "braucht erst anderes",
};
