import type { Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { AllRequirement, Requirement } from "../../core/model/requirement.ts";

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

const empty: readonly never[] = Object.freeze([]);
const nothing: AllRequirement = Object.freeze({ kind: "all", of: empty });
const lists = ["helps", "items", "checks", "resources", "aliases", "was"] as const;

/**
 * Lets topics that were just read share what is equal in them, which takes up a fourth less room: the
 * lists that are empty, and prerequisites of which nothing is known but the topic.
 */
export function shareEqualParts(topics: readonly Writable<Topic>[]): void {
  const bare = new Map<TopicId, Requirement>();
  for (const topic of topics) {
    for (const list of lists) if (topic[list].length === 0) topic[list] = empty;
    const { requires } = topic;
    const isNothing = requires.of.length === 0 && requires.why === undefined;
    topic.requires = isNothing ? nothing : { ...requires, of: shared(requires.of, bare) };
  }
}

function shared(parts: readonly Requirement[], bare: Map<TopicId, Requirement>): Requirement[] {
  return parts.map((part) => {
    if (part.kind !== "topic") return { ...part, of: shared(part.of, bare) };
    if (part.why !== undefined) return part;
    const known = bare.get(part.topic) ?? part;
    bare.set(part.topic, known);
    return known;
  });
}
