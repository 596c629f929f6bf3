import { locale } from "./locale.ts";

const { counted, number } = locale;

export const takeAway = {
  title: "Take it with you",
  formats: { ics: "Calendar file", md: "Checklist", csv: "Table" },
  print: "Print",
  hints: {
    events: "an event for every block",
    listOfWeeks: "week by week, as Markdown",
    listOfSteps: "step by step, as Markdown",
    rowsOfBlocks: "a row for every block, as CSV",
    rowsOfSteps: "a row for every step, as CSV",
    printedWeeks: "the weeks, on paper or as PDF",
    printedSteps: "the steps, on paper or as PDF",
  },
  saved: {
    ics: (count: string) => `Calendar file saved: ${count}.`,
    md: (count: string) => `Checklist saved: ${count}.`,
    csv: (count: string) => `Table saved: ${count}.`,
  },
  studyBlocks: (count: number) => counted(count, { one: "study block", other: "study blocks" }),
  /** What stands in the files and on the paper. */
  length: (steps: string, hours: string) => `${steps}, ${hours}.`,
  finishedOn: (day: string) => `Finished on ${day}.`,
  finishedAbout: (day: string, range: string) => `Finished about ${day}; ${range}.`,
  from: (curriculum: string) => `From “${curriculum}”.`,
  asOf: (day: string) => `As of ${day}.`,
  weekOf: (day: string) => `Week of ${day}`,
  toBeContinued: (entry: string) => `${entry}, to be continued`,
  isGoal: "This is a goal.",
  andMore: (topic: string, others: number) => `${topic} and ${number(others)} more`,
  isFor: (topics: string) => `For ${topics}.`,
  isForBecause: (topics: string, why: string) => `For ${topics}: ${why}`,
  resources: {
    read: (title: string) => `Read: ${title}`,
    watch: (title: string) => `Watch: ${title}`,
    practise: (title: string) => `Practise: ${title}`,
    reference: (title: string) => `Look up: ${title}`,
  },
  categories: { study: "Study", review: "Review", habit: "Habit" },
};
