import type { Finding, Subject } from "./rule.ts";

/** Areas without topics, which would be drawn as empty regions. */
export function findEmptyAreas({ curriculum }: Subject): Finding<"empty-area">[] {
  const used = new Set(curriculum.topics.map((topic) => topic.area));
  return curriculum.areas
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      message: `The area \`${id}\` has no topics.`,
      mend: "Add topics to it, or take it out.",
      at: { area: id },
      facts: { area: id },
    }));
}
