import { locale } from "../locale.ts";

const { counted, number } = locale;

const topics = (count: number) => counted(count, { one: "topic", other: "topics" });
const pairs = (count: number) => counted(count, { one: "pair", other: "pairs" });

/** The dialog in which several documents become one curriculum. */
export const merging = {
  hint: "Several documents become one map. A topic that several of them have becomes one topic and stays in each of them. You decide which topics are the same; until you merge, nothing changes.",
  takesPart: "What takes part",
  openNow: (title: string, count: number) => `${title}, which is open (${topics(count)})`,
  files: (count: number) => counted(count, { one: "file", other: "files" }),
  titleOf: (name: string) => `Title of ${name}`,
  ownTitle: "Title, if not its own",
  remove: (name: string) => `Leave out ${name}`,
  addFiles: "Add files …",
  addFolder: "Add a folder …",
  eachFile: "Each file is a document of its own, and so is each folder.",
  compare: "Find topics that are the same",
  atLeastTwo: "Two documents or more can be merged.",
  reading: "Reading {name} …",
  comparing: (done: number, of: number) =>
    `Comparing topics: ${number(done)} of ${number(of)} are done.`,
  stop: "Stop",

  tooLarge: (megabytes: number, most: number) =>
    `These files have ${number(megabytes)} MB together. The page reads up to ${number(most)} MB. Leave some out, or merge them with the command line.`,
  tooMany: (count: number, most: number) =>
    `These documents have ${topics(count)} together, or more. The page draws up to ${number(most)}. Leave one out.`,
  noTexts:
    "The texts of the open curriculum could not be fetched, so it cannot take part. Try again, or leave it out.",
  unreadable: (name: string) => `${name} cannot be read. Mend it or leave it out.`,
  failed: (reason: string) =>
    `Something went wrong in this page, not in your files: ${reason}. What you decided is still here.`,

  summary: (sources: number, count: number) =>
    `${topics(count)} of ${counted(sources, { one: "document", other: "documents" })}.`,
  left: (count: number) =>
    count === 0 ? "Nothing is left to decide." : `${pairs(count)} left to decide.`,
  none: "No topics look the same. Merged, the documents will stand side by side.",
  change: "Change what takes part",
  startOver: "Start over",
  shown: "Which pairs are shown",
  tabs: {
    open: (count: number) => `To decide (${number(count)})`,
    same: (count: number) => `The same (${number(count)})`,
    different: (count: number) => `Different (${number(count)})`,
  },
  noneOf: {
    open: "Nothing is left to decide.",
    same: "No topics are said to be the same yet.",
    different: "No topics are said to be different yet.",
  },
  from: "Likeness at least",
  acceptAll: (count: number) => `Take ${pairs(count)} for the same`,
  undo: "Undo",
  keys: "In the list: arrows go from pair to pair, S for the same, D for different, U undecided.",
  likeness: (score: string) => `Likeness ${score}`,
  cameAlong: "What you have marked came along.",
  byHand: "put together by hand",
  same: "The same",
  different: "Different",
  area: (area: string) => `in ${area}`,
  morePassages: (count: number) =>
    `and ${counted(count, { one: "more place", other: "more places" })}`,
  others: (titles: string) => `Also one with them: ${titles}.`,
  withinOne: "These are several topics of one document.",
  more: (count: number) => `Show ${number(count)} more`,
  conflict: (one: string, other: string) =>
    `This does not go with what you decided on ${one} and ${other}. Take that back first.`,
  saveDecisions: "Save the decisions",
  takeDecisions: "Load decisions …",
  entriesLeftOut:
    "These entries of the file could not be taken. Its other decisions stand in the place of those made here; Undo brings them back.",
  mergedTitle: "Title of the merged curriculum",
  merge: "Merge and open",
  stayApart: (count: number) =>
    count === 0 ? "" : `${pairs(count)} without a decision will stay apart.`,
  joining: "Merging …",
};

export type MergingWords = typeof merging;
