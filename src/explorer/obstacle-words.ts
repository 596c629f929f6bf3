import type { Impossible } from "../core/scheduling/request.ts";
import type { Words } from "../language/english.ts";
import type { Asked } from "./planner/questions.ts";
import { endsTooEarly, type Times } from "./times.ts";

/** Why there is no calendar, in a sentence. Mistakes in the days off are found in the `times`. */
export function obstacleText(
  { calendar: { obstacles }, day, units }: Words,
  impossible: Impossible,
  { daysOff }: Pick<Times, "daysOff"> = { daysOff: [] },
): string {
  switch (impossible.reason) {
    case "no-hours":
      return obstacles.noHours;
    case "habits-leave-no-time": {
      const hours = (minutes: number) => units.minutes(Math.round(minutes / 60) * 60);
      return obstacles.habitsLeaveNoTime(hours(impossible.asked), hours(impossible.there));
    }
    case "too-long":
      return obstacles.tooLong(impossible.years);
    case "deadline-before-start":
      return obstacles.deadlineBeforeStart(day(impossible.by), day(impossible.start));
    case "invalid": {
      const early = daysOff.find(endsTooEarly);
      return early
        ? obstacles.daysOffEndEarly(day(early.from), day(early.to))
        : obstacles.invalid(impossible.message);
    }
  }
}

/** The part of a person's times that leaves no calendar, and why. */
export interface Trouble {
  readonly place: "hours" | "dates" | "daysOff" | "habits";
  readonly message: string;
}

export function troubleIn(
  words: Words,
  { question: { times }, answer: { schedule, pace } }: Asked["calendar"],
): Trouble | undefined {
  const found = [schedule, pace].find((one) => one?.kind === "impossible");
  if (found?.kind !== "impossible") return undefined;
  return { place: placeOf(found, times), message: obstacleText(words, found, times) };
}

function placeOf({ reason }: Impossible, { daysOff }: Times): Trouble["place"] {
  if (reason === "deadline-before-start") return "dates";
  if (reason === "habits-leave-no-time") return "habits";
  if (reason !== "invalid") return "hours";
  return daysOff.some(endsTooEarly) ? "daysOff" : "dates";
}
