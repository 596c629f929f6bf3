import type { Topic } from "../../model/curriculum.ts";
import { plainWords } from "../../model/plain-title.ts";
import type { Finding, Subject } from "./rule.ts";

/** Titles that two topics share, but for capitals, marks, small words, a plural or a slip of the pen. */
export function findDuplicateTitles({ curriculum }: Subject): Finding<"duplicate-title">[] {
  const seen = new Map<string, Topic>();
  const findings: Finding<"duplicate-title">[] = [];
  for (const topic of curriculum.topics) {
    const title = plainWords(topic.title).join(" ");
    const slips = slipsOf(title);
    const earlier = [title, ...slips].map((key) => seen.get(key)).find((one) => one !== undefined);
    for (const key of [title, ...slips]) if (!seen.has(key)) seen.set(key, topic);
    if (earlier === undefined) continue;
    findings.push({
      message: `The title "${topic.title}" of \`${topic.id}\` is nearly that of \`${earlier.id}\`, "${earlier.title}".`,
      mend: "If the two are one topic, make them one; otherwise let the titles say what sets them apart.",
      at: { topic: topic.id, path: ["title"] },
      facts: {
        topic: topic.id,
        title: topic.title,
        earlier: earlier.id,
        earlierTitle: earlier.title,
      },
    });
  }
  return findings;
}

/**
 * The title with any one letter of a long word but its first left out. Two titles share one of these (or one is
 * one of the other's) when they differ by one letter too many, missing, wrong or swapped with its
 * neighbour. In short words, in numbers and at the beginning one letter makes a different word.
 */
function slipsOf(title: string): Set<string> {
  const slips = new Set<string>();
  for (const { 0: word, index } of title.matchAll(/\p{L}{7,}/gu)) {
    for (let at = index + 1; at < index + word.length; at++)
      slips.add(`${title.slice(0, at)}${title.slice(at + 1)}`);
  }
  return slips;
}
