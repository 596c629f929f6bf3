import type { TopicShape } from "../curriculum/shape/topic.ts";
import type { Topic, TopicKind } from "../model/curriculum.ts";
import { mergedMentions, mergedRequirements } from "./merged-requirements.ts";
import { summariesTogether } from "./merged-texts.ts";
import type { NewNames } from "./new-names.ts";
import { topicName } from "./topic-name.ts";

/** A topic of one curriculum, and what the things of that are called after the merge. */
export interface Part {
  readonly topic: Topic;
  readonly names: NewNames;
}

/** A topic made of one or several, and sentences on what of them it could not keep. */
export interface MergedTopic {
  readonly value: TopicShape;
  readonly losses: readonly string[];
}

/**
 * One topic out of those that several curricula have for it. The first gives id, title and area;
 * other titles become aliases; texts, items, questions, resources and prerequisites are all kept, each
 * once. Hours span all that were given. It is retired only where all are.
 */
export function mergedTopic(parts: readonly [Part, ...Part[]]): MergedTopic {
  const [first] = parts;
  const topics = parts.map(({ topic }) => topic);
  const own = first.names.topic(first.topic.id);
  const summaries = summariesTogether(topics.map(({ summary }) => summary));
  const losses = [...summaries.losses];
  const brief = briefOf(topics, losses);
  const hours = hoursOf(topics);
  const value: TopicShape = {
    id: own,
    title: first.topic.title,
    area: first.names.area(first.topic.area),
    kind: kindOf(topics, losses),
    ...(summaries.text !== undefined && { summary: summaries.text }),
    ...(brief && { brief }),
    ...(hours && { hours }),
    requires: mergedRequirements(
      own,
      parts.flatMap(({ topic, names }) =>
        topic.requires.of.map((part) => ({ part, nameOf: names.topic })),
      ),
    ),
    helps: mergedMentions(
      own,
      parts.flatMap(({ topic, names }) =>
        topic.helps.map(({ topic, why }) => ({ topic: names.topic(topic), why })),
      ),
    ),
    items: parts.flatMap(({ topic, names }) => topic.items.map(names.item)),
    checks: once(
      topics.flatMap(({ checks }) => checks),
      ({ ask }) => ask,
    ),
    resources: once(
      topics.flatMap(({ resources }) => resources),
      ({ url }) => url,
    ),
    aliases: aliasesOf(topics),
    was: once(
      topics.flatMap(({ was }) => was),
      (id) => id,
    ),
    ...(topics.every(({ retired }) => retired) && { retired: true }),
    ...bridgeOf(topics),
  };
  return { value, losses };
}

/** `concept` is what a topic is that does not say more. */
function kindOf(topics: readonly Topic[], losses: string[]): TopicKind {
  const [kind = "concept", ...others] = new Set(
    topics.flatMap(({ kind }) => (kind === "concept" ? [] : [kind])),
  );
  for (const other of others) losses.push(`It is a ${kind}; elsewhere it is a ${other}.`);
  return kind;
}

function briefOf(topics: readonly Topic[], losses: string[]): TopicShape["brief"] {
  const [brief, ...others] = once(
    topics.flatMap(({ brief }) => brief ?? []),
    ({ does }) => does,
  );
  for (const other of others) losses.push(`A second brief was left out: ${other.does}`);
  return brief;
}

function hoursOf(topics: readonly Topic[]): [number, number] | undefined {
  const hours = topics.flatMap(({ hours }) => (hours ? [hours] : []));
  if (hours.length === 0) return undefined;
  return [Math.min(...hours.map(([low]) => low)), Math.max(...hours.map(([, high]) => high))];
}

/** Every other name, but for those that differ from the title in capitals, marks and numbers only. */
function aliasesOf(topics: readonly Topic[]): string[] {
  const names = topics.flatMap(({ title, aliases }) => [title, ...aliases]);
  return once(names, (name) => topicName(name).words.join(" ")).slice(1);
}

/** A bridge is what no document names, so that all must be one. */
function bridgeOf(topics: readonly Topic[]): { bridge: true; reason: string } | object {
  const reasons = topics.flatMap(({ bridgeReason }) => bridgeReason ?? []);
  if (reasons.length < topics.length) return {};
  return { bridge: true, reason: [...new Set(reasons)].join(" ") };
}

/** Without those that have the key of an earlier one. */
function once<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const known = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    return !known.has(key) && known.add(key);
  });
}
