import { locale } from "./locale.ts";

const { number } = locale;

export const lens = {
  title: "What to look at",
  documents: "Documents",
  documentsHint: "Show which documents cover each topic",
  notCovered: "not covered",
  compare: "Compare",
  documentsShown: "Documents are shown.",
  documentsHidden: "Documents are no longer shown.",
  only: "Only this",
  onlyTopic: "Hide all but this topic, what it needs and what it opens",
  onlyWay: "Hide all but the way to your goal",
  filter: "Filter",
  done: "Done",
  clear: "Clear",
  filteredBy: "Filtered by",
  takeAway: (filter: string) => `${filter}: take this filter away`,
  /** `topics` comes with its noun: `12 of 315 topics`. */
  some: (left: number, topics: string) => `${number(left)} of ${topics}`,
  someShown: (left: number, topics: string) => `${number(left)} of ${topics}.`,
  allShown: (topics: string) => `All ${topics}.`,
  groups: { states: "State", kinds: "Kind", documents: "Document", areas: "Area" },
  onYourWay: "on your way",
};
