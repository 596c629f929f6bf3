import type { TopicId } from "../../core/model/ids.ts";
import { mentions, type Requirement } from "../../core/model/requirement.ts";
import type { Words } from "../../language/english.ts";

/**
 * A requirement in words: `A or (B and C)`. What stands inside something else is in brackets. What
 * asks for nothing, and alternatives without any option, are no words.
 * @param titleOf how a topic is called
 */
export function requirementText(
  words: Words,
  requirement: Requirement,
  titleOf: (topic: TopicId) => string,
): string {
  if (requirement.kind === "topic") return titleOf(requirement.topic);
  const spoken = requirement.of.filter((part) => mentions(part).length > 0);
  const parts = spoken.map((part) => {
    const text = requirementText(words, part, titleOf);
    return spoken.length > 1 && mentions(part).length > 1 ? `(${text})` : text;
  });
  return requirement.kind === "any" ? words.choice(parts) : words.list(parts);
}
