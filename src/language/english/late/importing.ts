import { locale } from "../locale.ts";

const { counted } = locale;

/** What is told of a foreign file that was opened. */
export const importing = {
  readAs: "{file} was read as: {format}.",
  found: (topics: number, areas: number, needs: number) =>
    `${counted(topics, { one: "topic", other: "topics" })} in ${counted(areas, { one: "area", other: "areas" })}, ${counted(needs, { one: "prerequisite", other: "prerequisites" })}.`,
  allTaken: "Nothing had to be guessed or left out.",
  severities: {
    error: "What keeps topics from being learnt",
    warning: "Mended or left out",
    note: "Guessed",
  },
  andMore: (more: number) => `and ${counted(more, { one: "more", other: "more" })}`,
  columns: {
    title: "What the columns were taken for",
    hint: "Put right what was misunderstood, and read the file again.",
    readAgain: "Read again with these",
    kinds: { topics: "topics", edges: "prerequisites" },
    fields: {
      id: "id",
      title: "title",
      area: "area",
      kind: "kind",
      hours: "hours",
      low: "hours at least",
      high: "hours at most",
      summary: "summary",
      aliases: "other names",
      retired: "retired",
      needs: "prerequisites",
      helps: "what helps",
      url: "page to learn from",
      needed: "what is needed",
      topic: "topic that needs it",
      from: "one end",
      to: "the other end",
      strength: "strength",
      choice: "choice",
      option: "option of the choice",
      why: "reason",
      nothing: "nothing: leave it out",
    },
  },
  edit: "Edit it here",
  editHint: "Add prerequisites, take suggestions, check it, then download it to publish.",
  flip: "Turn every prerequisite round",
  flipHint: "If the map stands on its head, the file means it the other way.",
  keep: "Save it as a file of Prereq",
  keepHint: "So it can be edited, published and opened again without a guess.",
  mergedFrom: (sources: number, shared: number) =>
    `${counted(sources, { one: "document", other: "documents" })} became one curriculum. ${counted(shared, { one: "topic stands", other: "topics stand" })} in several of them.`,
  mergedSource: (title: string, topics: number) =>
    `${title}: ${counted(topics, { one: "topic", other: "topics" })}`,
  keptApart: (pairs: number) =>
    `${counted(pairs, { one: "pair", other: "pairs" })} without a decision were kept apart.`,
  goOnMerging: "Go on deciding",
  goOnMergingHint: "Your decisions are still there. Merge again when you have changed them.",
  suggest: "See which prerequisites are suggested",
  suggestHint: "Merging does not guess prerequisites. You accept or refuse each suggestion.",
  place: (file: string, line: number) => `${file}, line ${line}`,
};

export type ImportingWords = typeof importing;
