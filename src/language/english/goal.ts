import { locale } from "./locale.ts";

const { counted, number } = locale;

export const goal = {
  myList: "My list",
  whatToBeAble: "What do you want to be able to do?",
  cannotBeReachedShort: "cannot be reached",
  reached: "reached",
  blockedHeading: "This cannot be reached",
  /** Why a goal cannot be reached. */
  blocked: {
    missing: (id: string) => `There is no topic “${id}”.`,
    retired: (title: string) => `“${title}” is retired and can no longer be learnt.`,
    avoided: (title: string) => `“${title}” is needed, and it is to be avoided.`,
    empty: (title: string) => `“${title}” asks for one of several topics, but names none.`,
    /** Each needs the next; the last is the first again. */
    circle: (titles: readonly string[]) =>
      `These topics wait for each other: ${titles.map((title) => `“${title}”`).join(" needs ")}.`,
  },
  yourWay: "Your way",
  theWayTo: "The way to",
  chooseAnother: "Choose another goal",
  findOutWhatIKnow: "Find out what I know",
  share: "Share",
  youAreThere: "You are there: everything this goal needs is known.",
  progress: "Progress to the goal",
  finding: "Finding the way …",
  soFar: (known: number, left: number, hours: string) =>
    `${number(known)} known · ${number(left)} to learn · ${hours}`,
  tabs: { steps: "Steps", orders: "Orders", calendar: "Calendar" },
  documents: "Documents",

  iHave: "I have {hours} hours",
  nextBeyond: (title: string) => `Next: ${title}.`,
  allFit: (topics: number) =>
    topics === 1
      ? "The topic fits"
      : `All ${counted(topics, { one: "topic", other: "topics" })} fit`,
  noneFits: (topics: number) =>
    `None of ${counted(topics, { one: "topic", other: "topics" })} fits`,
  someFit: (fits: number, topics: number, among: string) =>
    `${number(fits)} of ${counted(topics, { one: "topic", other: "topics" })} ${fits === 1 ? "fits" : "fit"}, ${among} among them`,
  noGoalOrProject: "no goal or project",
  nothingReachesMore: "; no other choice reaches more",

  wishes: "Wishes",
  learnWhatHelps: "Learn what helps, too",
  fewest: "Fewest",
  fewestOf: { hours: "hours", topics: "topics" },
  said: {
    fewestTopics: "fewest topics",
    withHelps: "with what helps",
    chosen: (count: number) => `${number(count)} chosen`,
    avoided: (count: number) => `${number(count)} avoided`,
  },
  toAvoid: "To avoid a step, press its title and then {avoid}.",
  chosenFor: (title: string, user: string) => `${title} for ${user}`,
  not: (title: string) => `Not ${title}`,
  undo: "Undo",
  undoOf: (what: string) => `Undo: ${what}`,

  stepsKnownAlready: (count: number) =>
    `${counted(count, { one: "step", other: "steps" })} known already`,
  notKnownYet: (title: string) => `I do not know ${title} yet`,
  steps: "Steps",
  beyond: (hours: string) => `Beyond ${hours}`,
  iKnow: (title: string) => `I know ${title}`,
  iKnowThis: "I know this",
  canBeLearntNow: "can be learnt now",
  forTopic: "for {topic}",
  forTopicAndMore: "for {topic} {more}",
  andMore: (count: number) => `and ${number(count)} more`,
  theGoal: "the goal",
  youSave: (hours: string) => `Known already? You save ${hours}.`,
  yourChoiceFor: (title: string) => `Your choice for ${title}`,
  chosenAmongFor: (title: string) => `Chosen for ${title}`,
  undoChoice: "undo",
  instead: "Instead:",
  takeThisFor: (title: string) => `Take this for ${title}`,
  theSame: "the same",
  notProven: "A short way; that it is the shortest could not be proven within the time for it.",

  readyToLearn: "Ready to learn",
  allTheseNeedIsKnown: "Everything these need is known.",
  nothingLeft: "Nothing is left to learn here.",
  opens: (count: number) => `opens ${number(count)}`,
  endOfTheMap: "an end of the map",
  moreRinged: (count: number) => `and ${number(count)} more, ringed in the map`,

  legend: {
    title: "What the signs mean",
    known: "known",
    implied: "known, because something known needs it; on the map the tick stands for both",
    learning: "learning",
    ready: "ready: everything it needs is known",
    later: "needs more first",
    aside: "set aside, still planned where needed",
    list: "on your list; on the map it hangs over the card’s edge",
    ring: "how much of an area’s topics you know",
    step: "a step of your way",
    goal: "your goal, on the map",
    faded: "faded: filtered out, or without part in what is selected or planned",
    document: "the document of this letter covers the topic, where documents are shown",
    kinds: "In a card’s corner its kind: {kinds}",
    route: "the way to your goal",
    done: "the part of it behind you",
    branch: "what would have served instead",
    needs: "what the selected topic needs",
    opens: "what it opens",
    redundant: "needed, but something else that is needed asks for it already",
    helps: "helps, but is not needed",
    or: "one of these is enough",
  },
};
