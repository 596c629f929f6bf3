import type { Problem } from "../../core/curriculum/problem.ts";
import { summaryFrom } from "./plain-text.ts";
import type { Need, NeededTopic, SketchTopic } from "./sketch.ts";

/** A requirement as `prereq/1` writes it. */
export type RequirementValue =
  | TopicValue
  | { readonly all: readonly RequirementValue[]; readonly why?: string }
  | { readonly any: readonly RequirementValue[]; readonly why?: string };

/** A topic that is needed or helps, as `prereq/1` writes it. */
type TopicValue = string | { readonly topic: string; readonly why: string };

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
      if (id !== own) return withReason(id, need);
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
    const why = summaryFrom(need.why);
    if (members.length === 1) return typeof only === "string" && why ? { topic: only, why } : only;
    return { ...(need.kind === "all" ? { all: members } : { any: members }), ...(why && { why }) };
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

/** What makes a topic easier, by the ids of topics: nothing twice, and not itself. */
export function settleHelps(topic: SketchTopic, own: string, idOf: IdOf): readonly TopicValue[] {
  const helps = (topic.helps ?? []).map((help) => ({ help, id: idOf(help.key, topic) }));
  const others = helps.filter(({ id }) => id !== own);
  return once(others.map(({ help, id }) => withReason(id, help)));
}

function withReason(topic: string, { why: said }: NeededTopic): TopicValue {
  const why = summaryFrom(said);
  return why === undefined ? topic : { topic, why };
}

function once<Value extends RequirementValue>(requirements: readonly Value[]): Value[] {
  return [...new Map(requirements.map((one) => [JSON.stringify(one), one])).values()];
}
