import type { Words } from "../english.ts";

export const kinds: Words["kinds"] = {
  concept: "Konzept",
  skill: "Fertigkeit",
  tool: "Werkzeug",
  project: "Projekt",
  practice: "Übung",
};
