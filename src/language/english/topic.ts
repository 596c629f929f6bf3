import { locale } from "./locale.ts";

const { counted, number } = locale;

export const topic = {
  none: "No topic is selected. Choose one on the map, in the outline or by search.",
  step: (step: number) => `Step ${number(step)}`,
  close: "Close topic",
  hoursNotKnown: "hours not known, counted as one",
  retired: "Retired: this can no longer be learnt. It stays here for those who know it.",
  knownBecause: (title: string) => `Known, because you know ${title}`,
  needsMore: "Needs more first",
  cannotBeReached: "Cannot be reached",
  /** `hours` are those of the topic and all it needs. */
  needsFirst: (topics: number, hours: string) =>
    `Needs ${counted(topics, { one: "topic", other: "topics" })} first; ${hours} in all`,
  yourMark: "Your mark",
  marks: { known: "I know this", learning: "Learning", aside: "Set aside" },
  clearMark: "Clear mark",
  isGoal: "This is your goal",
  makeGoal: "Make this my goal",
  showWay: "Show me the way",
  avoid: "Avoid on my way",
  avoidNoLonger: "No longer avoid",
  brief: {
    title: "What to build",
    does: "What it does",
    shows: "What it must show",
    milestone: "First milestone",
    done: "Done when",
  },
  needs: "Needs",
  needsNothing: "Nothing: a place to begin.",
  bridge: "In no document, but a step on the way: {reason}",
  easierWith: "Easier with",
  oneOf: "One of",
  allOf: "All of",
  opens: "Opens",
  opensNothing: "Nothing: an end of the map.",
  makesEasier: "Makes it easier.",
  oneWay: "One of several ways.",
  checks: "Do you know it?",
  answer: "Answer",
  code: "Code, scrollable",
  passages: "In the documents",
  resources: "Learn it from",
  verbs: { read: "Read", watch: "Watch", practise: "Practise", reference: "Look up" },
  noLink: "(no usable link)",
};
