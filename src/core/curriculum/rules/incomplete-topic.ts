import type { Finding, Subject } from "./rule.ts";

/** Topics that leave a learner alone: without a summary, a self-check or a resource. */
export function findIncompleteTopics({ curriculum }: Subject): Finding[] {
  return curriculum.topics.flatMap(({ id, summary, checks, resources, retired }) => {
    const missing = [
      ...(summary === "" ? ["`summary`"] : []),
      ...(checks.length === 0 ? ["`checks`"] : []),
      ...(resources.length === 0 ? ["`resources`"] : []),
    ];
    if (missing.length === 0 || retired) return [];
    return {
      message: `\`${id}\` has no ${missing.join(", no ")}.`,
      mend: "Add what it is about, a question to judge oneself by, and where to learn it.",
      at: { topic: id },
    };
  });
}
