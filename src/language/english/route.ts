import { locale } from "./locale.ts";

const { counted, number } = locale;

export const route = {
  walk: "Walk along the way",
  wholeWay: (steps: number) => `The whole way, ${counted(steps, { one: "step", other: "steps" })}`,
  seeWhole: "See the whole way",
  stepOf: (step: number, all: number, title: string) =>
    `Step ${number(step)} of ${number(all)}: ${title}`,
  whatInSoManyHours: "What can I do in so many hours?",
  whatIn: (hours: string) => `What can I do in ${hours}?`,
  asManyAsItTakes: "as many hours as it takes",
  moveToSee: "Move to see what fewer hours will do for",
  details: "Details",
  detailsOf: (title: string) => `Details of ${title}`,
  buildsOn: "Builds on",
  learnItFrom: "Learn it from",
  doYouKnowIt: "Do you know it?",
  allTicked: "All ticked. Press the tick beside the title when you know it.",
  whatIf: "What if I knew this?",
  workingItOut: "Working it out …",
  iDoKnowIt: "I do know it",
  back: "Back",
  notFewer: "Your way would not take fewer hours.",
  shorter: (steps: number, hours: string) =>
    `Your way would be ${counted(steps, { one: "step", other: "steps" })} and ${hours} shorter.`,
  otherWay: (lost: number, gained: number, hours: string) =>
    `Your way would lose ${counted(lost, { one: "step", other: "steps" })}, take ${counted(gained, { one: "other", other: "others" })} instead, and be ${hours} shorter.`,
  markedKnown: (what: string) => `${what}: known.`,
  markedNotKnown: (what: string, marks: number) =>
    `${what}: not known, ${counted(marks, { one: "mark", other: "marks" })} taken away.`,
};
