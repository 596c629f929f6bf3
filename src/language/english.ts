import type { Hours } from "../core/model/curriculum.ts";
import { localeOf } from "./locale.ts";
import { hoursWriter, minutesWriter } from "./measures.ts";

const locale = localeOf("en-GB");
const { counted, number } = locale;
const range = hoursWriter(locale, (low, high) => `${low} to ${high}`);

/** The interface in English, from which the other languages take their shape. */
export const english = {
  ...locale,
  code: "en",

  units: {
    /** For the eye: `58 to 112 h`. */
    hours: (hours: Hours) => `${range(hours)} h`,
    /** For the ear and in sentences: `58 to 112 hours`. */
    spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 hour" : `${range(hours)} hours`),
    minutes: minutesWriter(locale),
    topics: (count: number) => counted(count, { one: "topic", other: "topics" }),
    areas: (count: number) => counted(count, { one: "area", other: "areas" }),
    steps: (count: number) => counted(count, { one: "step", other: "steps" }),
    goals: (count: number) => counted(count, { one: "goal", other: "goals" }),
    projects: (count: number) => counted(count, { one: "project", other: "projects" }),
    /** For the ear and in sentences: `45 minutes`, `1 hour`, `2.5 hours`. */
    spokenMinutes: (minutes: number) =>
      minutes < 60
        ? counted(minutes, { one: "minute", other: "minutes" })
        : counted(Math.round(minutes / 6) / 10, { one: "hour", other: "hours" }),
  },

  standings: {
    known: "known",
    implied: "known",
    learning: "learning",
    aside: "set aside",
    retired: "retired",
    ready: "ready to learn",
    later: "needs more first",
  },

  kinds: {
    concept: "concept",
    skill: "skill",
    tool: "tool",
    project: "project",
    practice: "practice",
  },

  /** What is written on the map itself. */
  map: {
    or: "or",
    and: "and",
    /** Areas that are shown as one. */
    andMore: (area: string, others: number) => `${area} and ${number(others)} more`,
    leftOf: (left: number, all: string) => `${number(left)} of ${all}`,
    knownAndToGo: (known: number, planned: number) =>
      `${number(known)} known · ${number(planned)} to go`,
    toGo: (planned: number) => `${number(planned)} to go`,
    knownOf: (known: number, all: number) => `${number(known)} of ${number(all)} known`,
  },

  goal: {
    myList: "My list",
    whatToBeAble: "What do you want to be able to do?",
    cannotBeReachedShort: "cannot be reached",
    reached: "reached",
    blockedHeading: "This cannot be reached",
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
  },

  route: {
    walk: "Walk along the way",
    wholeWay: (steps: number) =>
      `The whole way, ${counted(steps, { one: "step", other: "steps" })}`,
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
  },

  start: {
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
  },

  placement: {
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
  },

  orders: {
    titles: {
      near: "Little time between learning and use",
      area: "Few changes of area",
      payoff: "Goals and projects early",
    },
    like: (document: string) => `Like ${document}`,
    comparing: "Comparing the orders …",
    intro: "In every order a step comes after all it needs. What differs is below; less is better.",
    caption: "Orders of the steps",
    measures: {
      near: "Hours between learning and use",
      area: "Changes of area",
      firstTarget: "Hours to the first goal or project",
    },
    summed: (hours: string) => `${hours} h to each of them, summed`,
    otherWayRound: (pairs: number) =>
      `${counted(pairs, { one: "pair", other: "pairs" })} the other way round`,
    maybeNotBest: ", may not be the best of its kind",
    maybeNotBestLegend:
      "* may not be the best of its kind: the search ended before that could be proven",
    theBest: ", the best",
  },

  calendar: {
    nothingLeft: "Nothing is left to put into a calendar.",
    beingLaidOut: "The calendar is being laid out …",
    day: {
      today: "Today",
      next: "Next",
      doneForToday: "Done for today.",
      nothingToday: "Nothing today.",
      tick: (block: string) => `Done: ${block}`,
      review: "review",
      done: (length: string) => `Done: ${length}.`,
      notDone: (length: string) => `Not done: ${length}.`,
      keepToTick: "Keep the plan to tick its blocks off.",
    },
    /** What a block is about, with its length, in one line. */
    blocks: {
      habits: {
        exercise: "Exercise",
        project: "Project",
        "monthly review": "Monthly review",
        "quarterly assessment": "Quarterly assessment",
      },
      review: (block: string) => `Review: ${block}`,
      part: (block: string, part: number, parts: number) =>
        `${block} (${number(part)} of ${number(parts)})`,
    },
    lag: {
      title: "Your plan and today",
      behind: (length: string) => `You have fallen behind by ${length}.`,
      ahead: (length: string) => `You are ahead by ${length}.`,
      inAnotherOrder: "You have done as much as planned, in another order.",
      movedOn: (day: string) => `From today you finish on ${day}.`,
      movedAbout: (day: string, range: string) => `From today you finish about ${day}; ${range}.`,
      stillOpen: "Still open from the days before",
      move: "Move everything from today",
    },
    finish: {
      title: "Finish",
      noDay: "No day can be named yet. Below, in “When I have time”, stands what to change.",
      on: (day: string) => `You finish on ${day}.`,
      /** `range` is what `between` says. */
      about: (day: string, range: string) => `You finish about ${day}; ${range}.`,
      between: (low: string, high: string) => `between ${low} and ${high}, as it goes`,
      waiting: (reviews: number) =>
        `${counted(reviews, { one: "review", other: "reviews" })} would find no time in it. More hours a week would help.`,
    },
    deadline: {
      needs: (day: string, hours: string) => `To be there by ${day} it takes ${hours} a week.`,
      needsRange: (day: string, usual: string, fast: string, slow: string) =>
        `To be there by ${day} it takes ${usual} a week; ${fast} if all goes fast, ${slow} if all takes its time.`,
      /** Instead of hours. */
      moreThanThereIs: "more than there is",
      beyondReach: (day: string, hoursADay: number) =>
        `Not even ${number(hoursADay)} hours on each of the days with study finish the plan by ${day}.`,
      unlessFast: (hours: string) => `If all goes fast, ${hours} a week will do.`,
      enough: (hours: string) => `Your ${hours} a week are enough, even if all takes its time.`,
      enoughUnlessSlow: (hours: string) =>
        `Your ${hours} a week are enough, unless all takes its time.`,
      enoughOnlyFast: (hours: string) => `Your ${hours} a week are enough only if all goes fast.`,
      notEnough: (hours: string) => `Your ${hours} a week are not enough.`,
      makeWeekSo: "Make my week so",
    },
    times: {
      title: "When I have time",
      total: (hours: string) => `${hours} a week`,
      hours: "Hours on each day of the week",
      hoursOn: (weekday: string) => `${weekday}, hours`,
      hoursOfADay: "A day has from 0 to 24 hours.",
      start: "Start",
      startHint: "empty: today",
      by: "Finish by",
      byHint: "optional",
      habits: "Time for habits, too",
      habitsTake: {
        exercise: "10 min a study day",
        project: "1 h a week",
        review: "1 h",
        assessment: "2 h",
      },
      reviews: "Reviews",
      reviewsTake: "10 minutes whenever something is about to be forgotten",
    },
    daysOff: {
      title: "Days off",
      range: (from: string, to: string) => `${from} to ${to}`,
      remove: "Remove",
      removeDays: (days: string) => `Remove ${days}`,
      from: "From",
      to: "To",
      add: "Add",
      noFirstDay: "Say which day is the first one off.",
      endsEarly: "The last day is before the first. Change one of them.",
    },
    /** Why there is no calendar. */
    obstacles: {
      /** `detail` says in English what is wrong with a date. */
      invalid: (detail: string) => detail,
      daysOffEndEarly: (from: string, to: string) =>
        `The days off from ${from} to ${to} end before they begin.`,
      noHours: "No weekday has any time. Give at least one of them some hours.",
      habitsLeaveNoTime: (asked: string, there: string) =>
        `The habits ask for ${asked} of the ${there} in a month and leave no time for topics. Study longer, or shorten or drop a habit.`,
      tooLong: (years: number) =>
        `With these hours and days off the plan is not finished within ${number(years)} years.`,
      deadlineBeforeStart: (by: string, start: string) =>
        `The deadline, ${by}, is before the start, ${start}.`,
    },
    weeks: {
      title: "Week by week",
      now: "this week",
      free: "free",
      habits: (length: string) => `habits ${length}`,
      reviews: (length: string) => `reviews ${length}`,
      finished: "finished in this week",
    },
  },

  takeAway: {
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
  },

  share: {
    title: "Share",
    seen: "A link to what you see",
    seenTells: "The goal, the open topic, the view and your wishes. What you know is not in it.",
    copySeen: "Copy link",
    plan: "Send this plan to someone",
    planTells:
      "Also what you know, so that they see the plan exactly as you do. Their own marks stay as they are.",
    copyPlan: "Copy plan link",
    copied: "Copied.",
    copyByHand: "The page may not copy here. Copy the selected link.",
    linkCopied: "The link is copied.",
    sent: {
      title: "A plan somebody sent you",
      looking: "You are looking at a plan somebody sent you.",
      replaces: (marks: number) =>
        `Keeping it replaces your own goal, wishes and ${counted(marks, { one: "mark", other: "marks" })}.`,
      keep: "Keep it",
      replace: "Replace mine",
      back: "Back to mine",
      isBack: "These are your own marks again.",
      isKept: "The plan is yours now.",
    },
  },

  progress: {
    title: "Your progress",
    hint: "Your progress: save, load, forget",
    /** `topics` and the hours come with their nouns: `83 of 315 topics known, about 160 h of 640 h`. */
    known: (known: number, topics: string, knownHours: string, hours: string) =>
      `${number(known)} of ${topics} known, about ${knownHours} of ${hours}`,
    hoursKnown: (known: string, hours: string) => `about ${known} of ${hours} known`,
    savedAs: (file: string) => `Saved as ${file}.`,
    history: {
      title: "History",
      undo: "Undo",
      redo: "Redo",
      nothingToUndo: "nothing to undo",
      nothingToRedo: "nothing to redo",
      undoNothing: "Nothing to undo",
      redoNothing: "Nothing to redo",
      undoThis: (done: string, keys: string) => `Undo: ${done} (${keys})`,
      redoThis: (done: string, keys: string) => `Redo: ${done} (${keys})`,
      undoKeys: "Ctrl Z",
      redoKeys: "Shift Ctrl Z",
    },
    choices: {
      save: "Save my progress",
      saveHint: "in a file, to keep or to take along",
      load: "Load progress …",
      loadHint: "from such a file",
      forget: "Forget everything here …",
      forgetHint: "marks, list, goal, wishes and times",
    },
    load: {
      title: "Load this progress?",
      question: (day: string, marks: number) =>
        `The file was saved on ${day} and has ${counted(marks, { one: "mark", other: "marks" })}. Add it to what is here, or let it take the place of that? Either can be undone.`,
      add: "Add to what is here",
      replace: "Replace what is here",
      leave: "Load nothing",
      added: "Progress added from a file",
      replaced: "Progress loaded",
      tooLarge: "This file is too large to be saved progress.",
      otherKind: "This is not a file of saved progress.",
      newer:
        "This file was saved by a newer version of Prereq. Load the page again and try once more.",
      damaged: "This file is damaged: part of it is missing or was changed.",
      otherMap: (title: string) =>
        `This file belongs to another map, “${title}”. Open that map to load it.`,
      nothingChanged: "Nothing was changed.",
    },
    forget: {
      title: "Forget everything here?",
      question:
        "Your marks, list, goal, wishes and times for this map go. Until you close the page you can undo it.",
      forget: "Forget everything",
      leave: "Keep it",
      forgotten: "Everything here forgotten",
    },
    list: {
      isOn: "On my list",
      put: "Put on my list",
      allKnown: "all of it known",
      left: (left: number, all: number) => `${number(left)} of ${number(all)} to learn`,
    },
  },

  documents: {
    title: "The documents compared",
    close: "Close",
    coverage: "How much each document covers",
    table: "Table, scrollable",
    area: "Area",
    topics: "Topics",
    none: "None",
    allAreas: "All areas",
    coverageMeans:
      "A document covers a topic when one of its chapters or lines teaches it. Topics in no document stand in the map because others need them.",
    disagreements: "Where documents disagree on order",
    noDisagreement: "No two topics come in opposite order in two documents.",
    settledFirst: "What the map settles comes first in each list; elsewhere either order will do.",
    pairs: (one: string, other: string, count: number) =>
      `${one} and ${other}: ${counted(count, { one: "pair", other: "pairs" })}`,
    reversal: "{one} has {first} before {second}, {other} the other way round.",
    verdict: (topic: string) => `The map has ${topic} first, because the other needs it.`,
  },

  lens: {
    title: "What to look at",
    documents: "Documents",
    documentsHint: "Show which documents cover each topic",
    notCovered: "not covered",
    compare: "Compare",
    documentsShown: "Documents are shown.",
    documentsHidden: "Documents are no longer shown.",
    only: "Only this",
    onlyTopic: "Hide all but this topic, what it needs and what it opens",
    onlyWay: "Hide all but the way to your goal",
    filter: "Filter",
    done: "Done",
    clear: "Clear",
    filteredBy: "Filtered by",
    takeAway: (filter: string) => `${filter}: take this filter away`,
    /** `topics` comes with its noun: `12 of 315 topics`. */
    some: (left: number, topics: string) => `${number(left)} of ${topics}`,
    someShown: (left: number, topics: string) => `${number(left)} of ${topics}.`,
    allShown: (topics: string) => `All ${topics}.`,
    groups: { states: "State", kinds: "Kind", documents: "Document", areas: "Area" },
    onYourWay: "on your way",
  },

  shell: {
    language: "Language",
    languageNotFetched: "That language could not be fetched. Check the connection and try again.",
  },

  search: {},

  palette: {},

  shortcuts: {},

  opening: {},

  problems: {},

  topic: {
    avoid: "Avoid on my way",
  },

  outline: {},

  hover: {},

  changes: {
    putOnList: (title: string) => `${title} put on My list`,
    takenOffList: (title: string) => `${title} taken off My list`,
    marks: (count: number) => `${counted(count, { one: "mark", other: "marks" })} changed`,
    known: (title: string) => `${title} marked as known`,
    learning: (title: string) => `${title} marked as learning`,
    aside: (title: string) => `${title} set aside`,
    cleared: (title: string) => `Mark of ${title} cleared`,
    goalSet: (title: string) => `Goal set to ${title}`,
    goalLeft: "Goal left",
    orderSet: (title: string) => `Order set to ${title}`,
    hourLimit: "Hour limit changed",
    avoided: (title: string) => `${title} avoided`,
    wishes: "Wishes changed",
    selfCheck: "Self-check ticked",
    studyHours: "Study hours changed",
    firstDay: "First day changed",
    deadline: "Deadline changed",
    calendar: "Calendar changed",
    undone: (said: string) => `Undone: ${said}.`,
    doneAgain: (said: string) => `Done again: ${said}.`,
  },

  said: {
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
  },

  saved: {},
};

/** The words of the interface in one language. */
export type Words = typeof english;
