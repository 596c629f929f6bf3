import { locale } from "../locale.ts";

const { counted, number } = locale;

const errors = (count: number) => counted(count, { one: "error", other: "errors" });
const warnings = (count: number) => counted(count, { one: "warning", other: "warnings" });
const notes = (count: number) => counted(count, { one: "note", other: "notes" });

/** The dialog in which an author sees what is wrong with a curriculum, and what its prerequisites mean. */
export const check = {
  parts: "What to look at",
  tabs: { findings: "Findings", topics: "Topics", areas: "Areas" },

  summary: (found: { error: number; warning: number; note: number }) =>
    `${errors(found.error)}, ${warnings(found.warning)}, ${notes(found.note)}`,
  fine: "The rules have nothing to say against this curriculum",
  noTexts:
    "The texts of this curriculum could not be fetched, so it cannot be checked. Reload the page to try again.",
  more: (count: number) => `Show ${number(count)} more`,
  /** What each rule looks for. */
  rules: {
    cycle: "Circles of prerequisites",
    "never-met": "Topics that can never be learnt",
    "duplicate-title": "Titles that two topics share",
    "repeated-prerequisite": "Prerequisites named twice",
    "self-named": "Topics that name themselves",
    "missing-why": "Prerequisites without a reason",
    "missing-hours": "Topics without hours",
    "implausible-hours": "Hours that are hardly true",
    "incomplete-topic": "Topics without summary, checks or resources",
    "uncovered-item": "Parts of documents that no topic covers",
    "no-item": "Topics that stand in no document",
    "bridge-with-items": "Bridges that stand in a document after all",
    "empty-area": "Areas without topics",
    "long-chain": "Very long chains",
    "missing-brief": "Projects that do not say what to build",
    "redundant-prerequisite": "Prerequisites that others imply",
    "order-contradiction": "Documents that teach it the other way round",
    "unneeded-topic": "Topics that nothing leads to",
  },

  topic: "Topic",
  area: "Area",
  bottleneck: "bottleneck",
  /** What the columns are called, and what stands in them. */
  figures: {
    blocking: ["Waiting", "How many topics need this one, directly or through others"],
    blockedHours: ["Hours waiting", "The hours of all topics that need this one"],
    delay: ["Chain", "How many topics the longest chain through this one has"],
    chainHours: ["Hours in chain", "The hours of the longest chain through this one"],
    complexity: ["Complexity", "Chain and waiting together"],
  },
  figuresMean: "What the figures mean",
  topics: "Topics",
  hours: "Hours",
  share: "Share of hours",
  bottlenecks: "Bottlenecks",
  meanComplexity: "Complexity per topic",
  tableOfTopics: "What each topic means for the way",
  tableOfAreas: "How much each area asks for",
  longestChain: (hours: string, topics: string) => `The longest way: ${hours} through ${topics}`,
  bottlenecksIn: (count: number) => counted(count, { one: "bottleneck", other: "bottlenecks" }),
  bottleneckMeans: "Three or more prerequisites come together and three or more topics wait",
  csv: "Save as CSV",
};

export type CheckWords = typeof check;
