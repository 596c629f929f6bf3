import { mentions } from "../../model/requirement.ts";
import type { Finding, Subject } from "./rule.ts";

/** Prerequisites that do not say what they are needed for. */
export function findMissingWhy({ curriculum }: Subject): Finding<"missing-why">[] {
  return curriculum.topics.flatMap((topic) =>
    [...mentions(topic.requires), ...topic.helps]
      .filter(({ why }) => why === undefined)
      .map((mention) => ({
        message: `\`${topic.id}\` does not say why it names \`${mention.topic}\`.`,
        mend: "Add a `why`: what of it is used here.",
        at: { topic: topic.id, mention: mention.topic },
        facts: { topic: topic.id, prerequisite: mention.topic },
      })),
  );
}
