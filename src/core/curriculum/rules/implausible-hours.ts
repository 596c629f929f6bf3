import type { Hours } from "../../model/curriculum.ts";
import type { Finding, Subject } from "./rule.ts";

/** More than ten weeks of full days is no longer one topic. */
const most = 400;
/** Less than six minutes is no topic. */
const least = 0.1;
/** A range wider than this says nothing. */
const widest = 6;

/** Hours that no topic takes, or a range too wide to plan with. */
export function findImplausibleHours({ curriculum }: Subject): Finding[] {
  return curriculum.topics.flatMap(({ id, hours }) => {
    const doubt = hours && doubtAbout(hours);
    if (doubt === undefined) return [];
    return {
      message: `The hours of \`${id}\` are not plausible: ${doubt}.`,
      mend: "Write what a newcomer to the topic takes, low and high, or split the topic.",
      at: { topic: id, path: ["hours"] },
    };
  });
}

function doubtAbout([low, high]: Hours): string | undefined {
  if (high > most) return `${high} hours are more than ${most}`;
  if (high < least) return `${high} hours are less than ${least}`;
  if (high > low * widest) return `${high} is more than ${widest} times ${low}`;
  return undefined;
}
