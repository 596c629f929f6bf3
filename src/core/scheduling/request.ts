import type { Hours } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import type { Availability } from "./availability.ts";
import type { Habits } from "./habits.ts";
import { minutesOf } from "./minutes.ts";
import type { Reviews } from "./reviews.ts";

/** One topic of an order. `spent` are the hours already given to it: what is left of each figure is planned. */
export interface StudyStep {
  readonly topic: TopicId;
  readonly hours: Hours;
  readonly spent?: number;
}

/** An order and the time there is for it. Plain data, as is every answer: it travels as JSON. */
export interface ScheduleRequest {
  readonly steps: readonly StudyStep[];
  readonly availability: Availability;
  readonly habits?: Habits;
  readonly reviews?: Reviews;
}

/** Why there is no answer, in words for a person. */
export interface Impossible {
  readonly kind: "impossible";
  readonly reason:
    | "invalid"
    | "no-hours"
    | "habits-leave-no-time"
    | "too-long"
    | "deadline-before-start";
  readonly message: string;
}

/** Which of a topic's hours is reckoned with. */
export type Figure = "low" | "middle" | "high";

/** The minutes left of each step. */
export function minutesLeft(steps: readonly StudyStep[], figure: Figure): number[] {
  return steps.map(({ hours: [low, high], spent = 0 }) => {
    const hours = { low, middle: (low + high) / 2, high }[figure];
    return Math.max(0, minutesOf(hours) - minutesOf(spent));
  });
}
