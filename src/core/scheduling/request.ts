import type { Hours } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import type { Availability } from "./availability.ts";
import type { Day } from "./day.ts";
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

/** Why there is no answer: in words for a person, and with what they tell, to be said in others. */
export type Impossible = { readonly kind: "impossible"; readonly message: string } & Hindrance;

type Hindrance =
  | { readonly reason: "invalid" | "no-hours" }
  /** The minutes of the usual month: what the habits ask for, and what there is. */
  | { readonly reason: "habits-leave-no-time"; readonly asked: number; readonly there: number }
  | { readonly reason: "too-long"; readonly years: number }
  | { readonly reason: "deadline-before-start"; readonly by: Day; readonly start: Day };

/** Which of a topic's hours is reckoned with. */
export type Figure = "low" | "middle" | "high";

/** The minutes left of each step. */
export function minutesLeft(steps: readonly StudyStep[], figure: Figure): number[] {
  return steps.map(({ hours: [low, high], spent = 0 }) => {
    const hours = { low, middle: (low + high) / 2, high }[figure];
    return Math.max(0, minutesOf(hours) - minutesOf(spent));
  });
}
