import type { Topic } from "../../model/curriculum.ts";
import { hourParts, partsAnHour } from "../../model/hours.ts";
import type { Fewest } from "../plan.ts";

/**
 * What topics cost in the search: one whole number for both hours and topics, the wanted one first
 * and the other to break ties. Sums of such numbers are exact, so that "proven" is not a matter of
 * rounding. Hours count in ten-thousandths; plans of up to 100,000 topics and a million hours stay
 * below 2^53.
 */
export interface Weights {
  readonly of: (topic: Topic) => number;
  /** The wanted one of a sum: hours, or topics. */
  readonly wanted: (sum: number) => number;
}

/** More than all topics, or more than all ten-thousandths of hours, that a plan can have. */
const mostTopics = 2 ** 17;
const mostParts = 2 ** 34;

const byHours: Weights = {
  of: (topic) => hourParts(topic) * mostTopics + 1,
  wanted: (sum) => Math.floor(sum / mostTopics) / partsAnHour,
};

const byTopics: Weights = {
  of: (topic) => mostParts + hourParts(topic),
  wanted: (sum) => Math.floor(sum / mostParts),
};

export const weightsFor = (fewest: Fewest): Weights => (fewest === "hours" ? byHours : byTopics);
