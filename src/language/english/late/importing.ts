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
  flip: "Turn every prerequisite round",
  flipHint: "If the map stands on its head, the file means it the other way.",
  keep: "Save it as a file of Prereq",
  keepHint: "So it can be edited, published and opened again without a guess.",
  place: (file: string, line: number) => `${file}, line ${line}`,
};

export type ImportingWords = typeof importing;
