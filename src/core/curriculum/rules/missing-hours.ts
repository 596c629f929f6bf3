import type { Finding, Subject } from "./rule.ts";

/** Topics without hours, which count as one hour in every plan. */
export function findMissingHours({ curriculum }: Subject): Finding<"missing-hours">[] {
  return curriculum.topics
    .filter((topic) => topic.hours === undefined && !topic.retired)
    .map(({ id }) => ({
      message: `\`${id}\` has no hours.`,
      mend: "Add `hours: [low, high]` for a newcomer to the topic; until then it counts as one hour.",
      at: { topic: id },
      facts: { topic: id },
    }));
}
