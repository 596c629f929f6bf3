import type { Hours } from "../core/model/curriculum.ts";
import { hoursText } from "../core/model/hours.ts";
import type { Standing } from "./knowledge.ts";

/** Hours for ears: `58 to 86 hours`. */
export function spokenHours(hours: Hours): string {
  return hoursText(hours).replace(/^1 h$/, "1 hour").replace(/ h$/, " hours");
}

/** A number with its noun: `1 topic`, `12 topics`, `1,204 topics`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
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
