import type { Finding, Subject } from "./rule.ts";

/** Topics that come from no document and give no reason for being there. */
export function findWithoutItem({ curriculum }: Subject): Finding<"no-item">[] {
  if (curriculum.documents.every((document) => document.items.length === 0)) return [];
  return curriculum.topics
    .filter((topic) => topic.items.length === 0 && topic.bridgeReason === undefined)
    .filter((topic) => !topic.retired)
    .map(({ id }) => ({
      message: `\`${id}\` covers no item of any document and is no bridge.`,
      mend: "Add its `items`, or write `bridge: true` and the `reason` why the step is needed.",
      at: { topic: id },
      facts: { topic: id },
    }));
}
