import { locale } from "./locale.ts";

const { counted, number } = locale;

export const placement = {
  whatDoYouKnowOf: "What do you know already of",
  lookingForFirst: "Looking for the first question …",
  foundSoFar: "Found out so far",
  foundOf: (found: number, all: number) => `${number(found)} of ${number(all)}`,
  topicsFound: (found: number, all: number) =>
    `${number(found)} of ${number(all)} topics found out`,
  aboutMore: (questions: number) => `about ${number(questions)} more questions`,
  showWayFromHere: "Show me the way from here",
  thatIsEnough: "That is enough, show me the way",
  back: "Back",
  leave: "Leave without marking",
  replies: { yes: "Yes", partly: "Partly", no: "No", unsure: "Not sure" },
  showAnswer: "Show the answer to judge yours",
  couldYouAnswer: "Could you answer it?",
  doYouKnowThis: "Do you know this?",
  contradiction: (yes: string, no: string) =>
    `You said yes to ${yes} and no to ${no}, which it builds on. Let us make sure.`,
  startAtBeginning: "You start at the beginning",
  youKnow: (topics: number) => `You know ${counted(topics, { one: "topic", other: "topics" })}`,
  couldNotBeTold: (topics: number) =>
    `${counted(topics, { one: "topic", other: "topics" })} could not be told; the way treats them as not known.`,
  whichOnes: "Which ones",
  correctLater: "You can correct every mark later, on the map and in the outline.",
  nothingMarked: "Nothing was marked.",
  markedKnown: (topics: number) =>
    `${counted(topics, { one: "topic", other: "topics" })} marked as known.`,
  question: (asked: number, title: string) => `Question ${number(asked)}, about ${title}.`,
  thatIsAll: (known: number, all: number) =>
    `That is all. You know ${number(known)} of ${counted(all, { one: "topic", other: "topics" })}.`,
};
