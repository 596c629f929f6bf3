import * as v from "valibot";
import { didYouMean } from "../../core/curriculum/closest.ts";
import { gather } from "../../core/curriculum/gather.ts";
import type { Place, Problem } from "../../core/curriculum/problem.ts";
import { closed, list } from "../../core/curriculum/shape/values.ts";
import type { FoundFile, Locate } from "../../core/curriculum/source.ts";
import { parseYaml } from "../../core/curriculum/yaml-file.ts";
import type { Decision } from "../../core/merging/same-topics.ts";
import type { Topic } from "../../core/model/curriculum.ts";
import type { TopicHandles } from "./topic-handles.ts";

/** A decision and where it stands. */
export interface WrittenDecision extends Decision {
  readonly place: Place;
}

/** What a file of decisions says. */
export interface Decisions {
  readonly decisions: readonly WrittenDecision[];
  /** Whether the file has an entry that names both topics, decided or not. */
  readonly lists: (one: Topic, other: Topic) => boolean;
  readonly problems: readonly Problem[];
}

const topics = v.pipe(
  list(v.string("Write a topic as `<curriculum>/<topic>`.")),
  v.minLength(2, "Name two topics or more."),
);

const entry = v.pipe(
  closed({
    same: v.exactOptional(topics),
    different: v.exactOptional(topics),
    unsure: v.exactOptional(topics),
  }),
  v.check((verdicts) => Object.keys(verdicts).length > 0, "Write same, different or unsure."),
);

/** How many unknown topics get a “did you mean”: each is compared with every known one. */
const comparedAtMost = 50;

/** Reads a file of decisions. Entries with mistakes are told and left out. */
export function readDecisions(file: FoundFile, handles: TopicHandles): Decisions {
  const { value, locate, problems: found } = parseYaml(file);
  const problems = [...found];
  if (value !== undefined && value !== null && !Array.isArray(value))
    problems.push(noList(locate([])));
  const { sound } = gather(entry, value ?? [], locate, problems);
  const listed = new Map<Topic, Set<Topic>>();
  const decisions = sound.flatMap(({ value: verdicts, locate }) =>
    (["same", "different", "unsure"] as const).flatMap((verdict) => {
      const named = (verdicts[verdict] ?? []).flatMap(
        (handle, index) => topicOf(handle, [verdict, index], locate, handles, problems) ?? [],
      );
      const pairs = allPairs(named);
      for (const [one, other] of pairs) {
        listed.set(one, (listed.get(one) ?? new Set()).add(other));
        listed.set(other, (listed.get(other) ?? new Set()).add(one));
      }
      if (verdict === "unsure") return [];
      const place = locate([verdict]);
      return pairs.map(([one, other]) => ({ one, other, same: verdict === "same", place }));
    }),
  );
  return { decisions, lists: (one, other) => listed.get(one)?.has(other) ?? false, problems };
}

function topicOf(
  handle: string,
  path: readonly (string | number)[],
  locate: Locate,
  handles: TopicHandles,
  problems: Problem[],
): Topic | undefined {
  const topic = handles.find(handle);
  if (topic) return topic;
  const candidates = problems.length < comparedAtMost ? handles.all() : [];
  problems.push({
    code: "unknown-topic",
    severity: "error",
    message: `There is no topic \`${handle}\` in the documents that are merged.`,
    mend: didYouMean(handle, candidates, "Write it as `<curriculum>/<topic>`."),
    place: locate(path),
  });
  return undefined;
}

function allPairs(topics: readonly Topic[]): (readonly [Topic, Topic])[] {
  return topics.flatMap((one, index) =>
    topics.slice(index + 1).flatMap((other) => (other === one ? [] : [[one, other] as const])),
  );
}

const noList = (place: Place): Problem => ({
  code: "wrong-value",
  severity: "error",
  message: "This file is not a list of decisions.",
  mend: "Begin every entry with `- same:`, `- different:` or `- unsure:`.",
  place,
});
