import { locale } from "./locale.ts";

const { counted, number } = locale;

export const start = {
  anyTopicAsGoal: "Any topic as my goal",
  anyTopic: "Any topic, or one of these",
  found: (topics: number) => `${counted(topics, { one: "topic", other: "topics" })} found`,
  searchNotLoaded: "The search could not be loaded.",
  nothingFound: "Nothing found.",
  whatDoYouKnow: "What do you know already?",
  questions: "Answer a few questions",
  questionsHint: "Each answer settles several topics.",
  areas: "Tick areas",
  areasHint: "When you can say yourself what you know.",
  leaveAsItIs: "Leave it as it is",
  leaveAsItIsHint: "Your marks say it already.",
  fromNothing: "Start from nothing",
  fromNothingHint: "Show me everything there is to learn.",
  toLearn: (topics: string, hours: string) => `${topics} to learn · ${hours}`,
  tickWhatYouKnow: "Tick what you know",
  knownOf: (known: number, all: number) => `${number(known)} of ${number(all)}`,
  areaSays: (area: string, said: string) => `${area}: ${said}`,
  done: "Done",
  back: "Back",
};
