import type { Finding, Subject } from "./rule.ts";

/** Topics said to be in no document that name items of documents all the same. */
export function findBridgesWithItems({ curriculum }: Subject): Finding<"bridge-with-items">[] {
  return curriculum.topics
    .filter((topic) => topic.items.length > 0 && topic.bridgeReason !== undefined)
    .map(({ id }) => ({
      message: `\`${id}\` is a bridge, yet it covers items of documents.`,
      mend: "Take out `bridge` and `reason`, or the `items`.",
      at: { topic: id, path: ["bridge"] },
      facts: { topic: id },
    }));
}
