import type { Problem } from "../../core/curriculum/problem.ts";
import type { Need, SketchTopic } from "./sketch.ts";

/** A requirement as `prereq/1` writes it. */
export type RequirementValue =
  | string
  | { readonly all: readonly RequirementValue[] }
  | { readonly any: readonly RequirementValue[] };

/** Finds the id of a topic by the key that a document uses; keys that differ in spelling only are one. */
export type IdOf = (key: string, user: SketchTopic) => string;

/**
 * What a topic needs, by the ids of topics: nothing twice, not itself, no list without members. What
 * was left out is told.
 */
export function settleNeeds(
  topic: SketchTopic,
  own: string,
  idOf: IdOf,
  tell: (problem: Problem) => void,
): readonly RequirementValue[] {
  const note = (code: string, message: string, mend: string) =>
    tell({ code, severity: "note", message, mend, place: topic.place });

  const settled = (need: Need): RequirementValue | undefined => {
    if (need.kind === "topic") {
      const id = idOf(need.key, topic);
      if (id !== own) return id;
      note(
        "needs-itself",
        `“${topic.title}” names itself as a prerequisite; that was left out.`,
        "Take it out of the file, or name the topic that was meant.",
      );
      return undefined;
    }
    const members = once(need.of.flatMap((part) => settled(part) ?? []));
    const [only] = members;
    if (only === undefined) {
      if (need.of.length === 0)
        note(
          "empty-list",
          `“${topic.title}” has a list of prerequisites without members; it was left out.`,
          "Name what it needs, or take the list out of the file.",
        );
      return undefined;
    }
    if (members.length === 1) return only;
    return need.kind === "all" ? { all: members } : { any: members };
  };
  const all = topic.needs.flatMap((need) => settled(need) ?? []);
  const different = once(all);
  if (different.length < all.length)
    note(
      "needed-twice",
      `“${topic.title}” names a prerequisite more than once; it was taken once.`,
      "Take the repetition out of the file.",
    );
  return different;
}

function once(requirements: readonly RequirementValue[]): RequirementValue[] {
  return [...new Map(requirements.map((one) => [JSON.stringify(one), one])).values()];
}
