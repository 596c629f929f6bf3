import type { TopicId } from "../../model/ids.ts";
import { mentions } from "../../model/requirement.ts";
import type { Finding, Subject } from "./rule.ts";

/** Topics that nothing leads to: no other topic and no goal names them, and they are no work of their own. */
export function findUnneeded({ curriculum }: Subject): Finding<"unneeded-topic">[] {
  const needed = new Set<TopicId>(curriculum.goals.flatMap((goal) => goal.topics));
  for (const topic of curriculum.topics) {
    for (const mention of [...mentions(topic.requires), ...topic.helps])
      if (mention.topic !== topic.id) needed.add(mention.topic);
  }
  return curriculum.topics
    .filter(({ id, kind, retired }) => {
      const isEnd = kind === "project" || kind === "practice";
      return !needed.has(id) && !isEnd && !retired;
    })
    .map(({ id }) => ({
      message: `Nothing needs \`${id}\`: it is in no goal and no other topic names it.`,
      mend: "Name it where it is used or in a goal, if it serves one.",
      at: { topic: id },
      facts: { topic: id },
    }));
}
