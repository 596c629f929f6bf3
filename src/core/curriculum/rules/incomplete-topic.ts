import type { Finding, Subject } from "./rule.ts";

const parts = ["summary", "checks", "resources"] as const;

/** Topics that leave a learner alone: without a summary, a self-check or a resource. */
export function findIncompleteTopics({ curriculum }: Subject): Finding<"incomplete-topic">[] {
  return curriculum.topics.flatMap(({ id, summary, checks, resources, retired }) => {
    const isMissing = {
      summary: summary === "",
      checks: checks.length === 0,
      resources: resources.length === 0,
    };
    const missing = parts.filter((part) => isMissing[part]);
    if (missing.length === 0 || retired) return [];
    return {
      message: `\`${id}\` has no ${missing.map((part) => `\`${part}\``).join(", no ")}.`,
      mend: "Add what it is about, a question to judge oneself by, and where to learn it.",
      at: { topic: id },
      facts: { topic: id, missing },
    };
  });
}
