import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const lens: Words["lens"] = {
  title: "Was du ansiehst",
  documents: "Dokumente",
  documentsHint: "Zeigen, welche Dokumente jedes Thema behandeln",
  notCovered: "nicht behandelt",
  compare: "Vergleichen",
  documentsShown: "Dokumente werden gezeigt.",
  documentsHidden: "Dokumente werden nicht mehr gezeigt.",
  only: "Nur dies",
  onlyTopic: "Alles ausblenden außer diesem Thema, was es braucht und was es öffnet",
  onlyWay: "Alles ausblenden außer dem Weg zu deinem Ziel",
  filter: "Filter",
  done: "Fertig",
  clear: "Leeren",
  filteredBy: "Gefiltert nach",
  takeAway: (filter) => `${filter}: diesen Filter entfernen`,
  some: (left, topics) => `${number(left)} von ${topics}`,
  someShown: (left, topics) => `${number(left)} von ${topics}.`,
  allShown: (topics) => `Alles: ${topics}.`,
  groups: { states: "Stand", kinds: "Art", documents: "Dokument", areas: "Gebiet" },
  onYourWay: "auf deinem Weg",
};
