import type { Hours } from "../core/model/curriculum.ts";
import { hoursText } from "../core/model/hours.ts";
import type { Standing } from "./knowledge.ts";

/** Hours for ears: `58 to 86 hours`. */
export function spokenHours(hours: Hours): string {
  return hoursText(hours).replace(/^1 h$/, "1 hour").replace(/ h$/, " hours");
}

const standingWords: Readonly<Record<Standing, string>> = {
  known: "known",
  implied: "known",
  learning: "learning",
  aside: "set aside",
  retired: "retired",
  ready: "ready to learn",
  later: "needs more first",
};

/** A standing in words that fit into a sentence. */
export function standingText(standing: Standing): string {
  return standingWords[standing];
}
