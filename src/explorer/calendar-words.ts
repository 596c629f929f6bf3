import { counted } from "../core/model/counted.ts";
import { minutesText } from "../core/model/hours.ts";
import type { NeededPace, Pace } from "../core/scheduling/deadline.ts";
import type { Schedule } from "../core/scheduling/schedule.ts";
import { dateText, dateWithoutYear, isSameYear } from "./date-words.ts";
import type { CalendarAnswer, Lag } from "./planner/questions.ts";
import { endsTooEarly, type Times } from "./times.ts";

/** When one finishes: the likely day and, where the others differ from it, from when to when. */
export interface FinishWords {
  readonly day: string;
  readonly range: string | undefined;
}

export function finishWords({ low, middle, high }: Schedule["finish"]): FinishWords {
  const inOneYear = isSameYear(low, middle) && isSameYear(middle, high);
  const end = inOneYear ? dateWithoutYear : dateText;
  const range = `between ${end(low)} and ${end(high)}, as it goes`;
  return { day: dateText(middle), range: low === high ? undefined : range };
}

/** The finish as a sentence, and whether the week is enough where there is a deadline. */
export function spokenOutcome({ schedule, pace }: CalendarAnswer): string {
  if (schedule.kind === "impossible") return schedule.message;
  const { day, range } = finishWords(schedule.finish);
  const finish = range ? `You finish about ${day}; ${range}.` : `You finish on ${day}.`;
  if (!pace) return finish;
  return `${finish} ${pace.kind === "impossible" ? pace.message : weekVerdict(pace)}`;
}

/** How far a learner is from the plan, without blame; nothing to say of less than a minute. */
export function lagText({ minutes }: Lag): string {
  if (minutes > 0) return `You have fallen behind by ${lengthText(minutes)}.`;
  if (minutes < 0) return `You are ahead by ${lengthText(-minutes)}.`;
  return "You have done as much as planned, in another order.";
}

/** When one would finish if everything moved to today. */
export function movedText({ moved }: Lag): string {
  if (moved.kind === "impossible") return moved.message;
  const { day, range } = finishWords(moved.finish);
  return range
    ? `From today you finish about ${day}; ${range}.`
    : `From today you finish on ${day}.`;
}

/** Minutes in words: `45 minutes`, `1 hour`, `6 hours`, `2.5 hours`. */
function lengthText(minutes: number): string {
  if (minutes < 60) return counted(minutes, "minute");
  const hours = Math.round(minutes / 6) / 10;
  return hours === 1 ? "1 hour" : `${hours.toLocaleString("en")} hours`;
}

/** What a deadline takes. */
export function neededText({ by, figures: { low, middle, high } }: NeededPace): string {
  const fast = perWeek(low.pace);
  const usual = perWeek(middle.pace);
  const slow = perWeek(high.pace);
  if (middle.pace.kind === "beyond reach") {
    if (low.pace.kind === "beyond reach") return middle.pace.message;
    return `${middle.pace.message} If all goes fast, ${fast} a week will do.`;
  }
  const start = `To be there by ${dateText(by)} it takes ${usual} a week`;
  if (fast === usual && slow === usual) return `${start}.`;
  return `${start}; ${fast} if all goes fast, ${slow} if all takes its time.`;
}

/** Whether the present week is enough for the deadline. */
export function weekVerdict({ minutesAWeekNow, figures: { low, middle, high } }: NeededPace) {
  const yours = `Your ${hoursInWords(minutesAWeekNow)} a week are`;
  if (high.enoughNow) return `${yours} enough, even if all takes its time.`;
  if (middle.enoughNow) return `${yours} enough, unless all takes its time.`;
  if (low.enoughNow) return `${yours} enough only if all goes fast.`;
  return `${yours} not enough.`;
}

function perWeek(pace: Pace): string {
  return pace.kind === "pace" ? hoursInWords(pace.minutesAWeek) : "more than there is";
}

/** Minutes of a week or more as hours: `7.5 h`, below one hour as they are: `45 min`. */
export function hoursInWords(minutes: number): string {
  if (minutes > 0 && minutes < 60) return minutesText(minutes);
  return `${(Math.round(minutes / 6) / 10).toLocaleString("en")} h`;
}

/** The part of a person's times that leaves no calendar, and why. */
export interface Trouble {
  readonly place: "hours" | "dates" | "days off" | "habits";
  readonly message: string;
}

export function troubleIn({ schedule, pace }: CalendarAnswer, times: Times): Trouble | undefined {
  const found = [schedule, pace].find((one) => one?.kind === "impossible");
  if (found?.kind !== "impossible") return undefined;
  const { message, reason } = found;
  if (reason === "deadline-before-start") return { place: "dates", message };
  if (reason === "habits-leave-no-time") return { place: "habits", message };
  if (reason !== "invalid") return { place: "hours", message };
  return { place: times.daysOff.some(endsTooEarly) ? "days off" : "dates", message };
}
