import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const search: Words["search"] = {
  findTopic: "Thema suchen",
  results: "Treffer",
  found: (results) => counted(results, { one: "Treffer", other: "Treffer" }),
  notLoaded: "Die Suche ließ sich nicht laden.",
  nothingFound: "Nichts gefunden.",
  kinds: { goal: "Ziel", area: "Gebiet" },
};
