import type { Problem } from "../../core/curriculum/problem.ts";
import { newIds } from "./new-ids.ts";
import { titleFrom } from "./plain-text.ts";
import type { IdOf } from "./settle-needs.ts";
import type { SketchTopic } from "./sketch.ts";

export interface TopicRow {
  readonly topic: SketchTopic;
  readonly id: string;
}

/** Topics that are only named where others need them. */
export interface UndeclaredTopic {
  readonly id: string;
  readonly title: string;
}

/** The topics of a document with their ids. */
export interface TopicTable {
  readonly rows: readonly TopicRow[];
  /** The id for a key; a key that stands for no topic of the document makes an undeclared one. */
  readonly idOf: IdOf;
  /** The id for a key, if it stands for a topic of the document. */
  readonly find: (key: string) => string | undefined;
  /** The undeclared ones so far. */
  readonly undeclared: () => readonly UndeclaredTopic[];
}

export function topicTable(
  topics: readonly SketchTopic[],
  tell: (problem: Problem) => void,
): TopicTable {
  const newId = newIds("topic");
  const byKey = new Map<string, TopicRow>();
  const bySpelling = new Map<string, TopicRow | "several">();
  const rows = topics.map((topic): TopicRow => {
    const row = { topic, id: newId(titleFrom(topic.title) || topic.key, topic.id) };
    const earlier = byKey.get(topic.key);
    if (earlier) tell(sameKey(topic, earlier.topic));
    else {
      byKey.set(topic.key, row);
      const spelling = spelt(topic.key);
      bySpelling.set(spelling, bySpelling.has(spelling) ? "several" : row);
    }
    return row;
  });

  const find = (key: string): TopicRow | undefined => {
    const alike = bySpelling.get(spelt(key));
    return byKey.get(key) ?? (alike === "several" ? undefined : alike);
  };
  const undeclared = new Map<string, UndeclaredTopic>();
  const idOf: IdOf = (key, user) => {
    const row = find(key);
    if (row) return row.id;
    const title = titleFrom(key) || "Unnamed topic";
    const met = undeclared.get(spelt(key));
    if (met) return met.id;
    const added = { id: newId(title), title };
    undeclared.set(spelt(key), added);
    tell(notDescribed(key, user));
    return added.id;
  };
  return { rows, idOf, find: (key) => find(key)?.id, undeclared: () => [...undeclared.values()] };
}

/** What is left of a key when spaces, hyphens and capitals do not count. */
function spelt(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "") || key;
}

function sameKey(topic: SketchTopic, earlier: SketchTopic): Problem {
  return {
    code: "same-key",
    severity: "warning",
    message: `“${topic.title}” and “${earlier.title}” are both called \`${topic.key}\`; where others need \`${topic.key}\`, the first was taken.`,
    mend: "Give one of them a key of its own.",
    place: topic.place,
  };
}

function notDescribed(key: string, user: SketchTopic): Problem {
  return {
    code: "undeclared",
    severity: "warning",
    message: `“${user.title}” needs \`${titleFrom(key)}\`, which stands nowhere in the file. It was kept as a topic that cannot be learnt.`,
    mend: "Add the topic, or take it out of what is needed.",
    place: user.place,
  };
}
