import { locale } from "./locale.ts";

const { counted, number } = locale;

export const calendar = {
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
};
