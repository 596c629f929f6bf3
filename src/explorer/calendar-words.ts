import type { NeededPace, Pace } from "../core/scheduling/deadline.ts";
import type { Schedule } from "../core/scheduling/schedule.ts";
import type { Words } from "../language/english.ts";
import { isSameYear } from "./day-relations.ts";
import { obstacleText } from "./obstacle-words.ts";
import type { Asked, Lag } from "./planner/questions.ts";

/** When one finishes: the likely day and, where the others differ from it, from when to when. */
export interface FinishWords {
  readonly day: string;
  readonly range: string | undefined;
}

export function finishWords(words: Words, { low, middle, high }: Schedule["finish"]): FinishWords {
  const inOneYear = isSameYear(low, middle) && isSameYear(middle, high);
  const end = inOneYear ? words.dayOfYear : words.day;
  const range = words.calendar.finish.between(end(low), end(high));
  return { day: words.day(middle), range: low === high ? undefined : range };
}

/** The finish as a sentence, and whether the week is enough where there is a deadline. */
export function spokenOutcome(words: Words, { question, answer }: Asked["calendar"]): string {
  const { schedule, pace } = answer;
  if (schedule.kind === "impossible") return obstacleText(words, schedule, question.times);
  const { day, range } = finishWords(words, schedule.finish);
  const { on, about } = words.calendar.finish;
  const finish = range ? about(day, range) : on(day);
  if (!pace) return finish;
  const verdict =
    pace.kind === "impossible"
      ? obstacleText(words, pace, question.times)
      : weekVerdict(words, pace);
  return `${finish} ${verdict}`;
}

/** How far a learner is from the plan, without blame; nothing to say of less than a minute. */
export function lagText({ calendar, units }: Words, { minutes }: Lag): string {
  const { ahead, behind, inAnotherOrder } = calendar.lag;
  if (minutes > 0) return behind(units.spokenMinutes(minutes));
  if (minutes < 0) return ahead(units.spokenMinutes(-minutes));
  return inAnotherOrder;
}

/** When one would finish if everything moved to today. */
export function movedText(words: Words, { moved }: Lag): string {
  if (moved.kind === "impossible") return obstacleText(words, moved);
  const { day, range } = finishWords(words, moved.finish);
  const { movedAbout, movedOn } = words.calendar.lag;
  return range ? movedAbout(day, range) : movedOn(day);
}

/** What a deadline takes. */
export function neededText(
  words: Words,
  { by, figures: { low, middle, high } }: NeededPace,
): string {
  const { beyondReach, needs, needsRange, unlessFast } = words.calendar.deadline;
  const day = words.day(by);
  const fast = perWeek(words, low.pace);
  const usual = perWeek(words, middle.pace);
  const slow = perWeek(words, high.pace);
  if (middle.pace.kind === "beyond reach") {
    const beyond = beyondReach(day, middle.pace.hoursADay);
    return low.pace.kind === "beyond reach" ? beyond : `${beyond} ${unlessFast(fast)}`;
  }
  if (fast === usual && slow === usual) return needs(day, usual);
  return needsRange(day, usual, fast, slow);
}

/** Whether the present week is enough for the deadline. */
export function weekVerdict(
  words: Words,
  { minutesAWeekNow, figures: { low, middle, high } }: NeededPace,
): string {
  const { enough, enoughOnlyFast, enoughUnlessSlow, notEnough } = words.calendar.deadline;
  const hours = hoursInWords(words, minutesAWeekNow);
  if (high.enoughNow) return enough(hours);
  if (middle.enoughNow) return enoughUnlessSlow(hours);
  return low.enoughNow ? enoughOnlyFast(hours) : notEnough(hours);
}

function perWeek(words: Words, pace: Pace): string {
  if (pace.kind === "beyond reach") return words.calendar.deadline.moreThanThereIs;
  return hoursInWords(words, pace.minutesAWeek);
}

/** Minutes of a week or more as hours: `7.5 h`, below one hour as they are: `45 min`. */
export function hoursInWords({ number, units }: Words, minutes: number): string {
  if (minutes > 0 && minutes < 60) return units.minutes(minutes);
  return `${number(Math.round(minutes / 6) / 10, 1)} h`;
}
