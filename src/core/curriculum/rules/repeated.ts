import type { TopicId } from "../../model/ids.ts";
import { mentions } from "../../model/requirement.ts";
import type { Finding, Subject } from "./rule.ts";

/** Prerequisites that one topic names twice, where once says it all. */
export function findRepeated({ curriculum }: Subject): Finding<"repeated-prerequisite">[] {
  return curriculum.topics.flatMap((topic) => {
    const hard = mentions(topic.requires).filter((mention) => !mention.alternative);
    const named = [...hard, ...topic.helps].map((mention) => mention.topic);
    return repeats(named).map((prerequisite) => ({
      message: `\`${topic.id}\` names \`${prerequisite}\` more than once.`,
      mend: "Keep it once: in `requires` when it is needed, in `helps` when it is not.",
      at: { topic: topic.id, mention: prerequisite },
      facts: { topic: topic.id, prerequisite },
    }));
  });
}

function repeats(ids: readonly TopicId[]): TopicId[] {
  const seen = new Set<TopicId>();
  const again = new Set<TopicId>();
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again];
}
