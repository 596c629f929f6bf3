import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import type { Requirement } from "../model/requirement.ts";
import { inEnglish } from "./english-reasons.ts";
import type { Suggestion } from "./suggest.ts";

/** A curriculum with suggested prerequisites as written ones, each marked as suggested by its `why`. */
export function withAccepted(
  curriculum: Curriculum,
  suggestions: readonly Suggestion[],
): Curriculum {
  const added = new Map<TopicId, Requirement[]>();
  for (const suggestion of suggestions) {
    const { topic, prerequisite } = suggestion;
    const part = { kind: "topic", topic: prerequisite.id, why: suggestedWhy(suggestion) } as const;
    const known = added.get(topic.id);
    if (known) known.push(part);
    else added.set(topic.id, [part]);
  }
  const topics = curriculum.topics.map((topic) => {
    const parts = added.get(topic.id);
    if (!parts) return topic;
    return { ...topic, requires: { ...topic.requires, of: [...topic.requires.of, ...parts] } };
  });
  return { ...curriculum, topics };
}

/** The `why` of a suggestion that was accepted: what a person should replace by a better one. */
export function suggestedWhy({ score, reasons }: Suggestion): string {
  return `Suggested (${score.toFixed(2)}), since ${reasons.map(inEnglish).join(", and ")}.`;
}
