import { locale } from "./locale.ts";

const { counted, number } = locale;

export const said = {
  cannotBeShown: (problems: number) =>
    `This curriculum cannot be shown: ${counted(problems, { one: "problem", other: "problems" })}.`,
  opened: (title: string, topics: string) => `${title}: ${topics}.`,
  fromOtherWindow: "Marks updated from another window.",
  step: (step: number) => `Step ${number(step)}.`,
  topicIs: (title: string, standing: string) => `${title}: ${standing}.`,
  topicIsWith: (title: string, standing: string, topics: number) =>
    `${title}: ${standing}, and ${counted(topics, { one: "topic", other: "topics" })} it needs.`,
  readyToLearn: (topics: number) =>
    `${counted(topics, { one: "topic", other: "topics" })} ready to learn.`,
  noGoal: "No goal.",
  sentence: (words: string) => `${words}.`,
  theWayTo: (title: string, topics: string, hours: string) =>
    `The way to ${title}: ${topics} to learn, ${hours}.`,
  goalCannotBeReached: "The goal cannot be reached.",
  goalIsReached: "The goal is reached.",
  toGo: (steps: number) => `${number(steps)} to go.`,
  theme: { auto: "Theme: auto.", light: "Theme: light.", dark: "Theme: dark." },
  putOnList: (title: string) => `${title}: put on My list.`,
  takenOffList: (title: string) => `${title}: taken off My list.`,
};
