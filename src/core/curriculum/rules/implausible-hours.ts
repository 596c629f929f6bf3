import type { Hours } from "../../model/curriculum.ts";
import type { HoursDoubt } from "./facts.ts";
import type { Finding, Subject } from "./rule.ts";

/** More than ten weeks of full days is no longer one topic. */
const most = 400;
/** Less than six minutes is no topic. */
const least = 0.1;
/** A range wider than this says nothing. */
const widest = 6;

/** Hours that no topic takes, or a range too wide to plan with. */
export function findImplausibleHours({ curriculum }: Subject): Finding<"implausible-hours">[] {
  return curriculum.topics.flatMap(({ id, hours }) => {
    const doubt = hours && doubtAbout(hours);
    if (doubt === undefined) return [];
    return {
      message: `The hours of \`${id}\` are not plausible: ${inEnglish(doubt)}.`,
      mend: "Write what a newcomer to the topic takes, low and high, or split the topic.",
      at: { topic: id, path: ["hours"] },
      facts: { topic: id, doubt },
    };
  });
}

function doubtAbout([low, high]: Hours): HoursDoubt | undefined {
  if (high > most) return { kind: "many", hours: high, limit: most };
  if (high < least) return { kind: "few", hours: high, limit: least };
  if (high > low * widest) return { kind: "wide", low, high, times: widest };
  return undefined;
}

function inEnglish(doubt: HoursDoubt): string {
  if (doubt.kind === "wide") return `${doubt.high} is more than ${doubt.times} times ${doubt.low}`;
  const compared = doubt.kind === "many" ? "more" : "less";
  return `${doubt.hours} hours are ${compared} than ${doubt.limit}`;
}
