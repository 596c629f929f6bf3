import type { DocumentDraft, Draft, Gathered } from "../curriculum/draft.ts";
import { nothing } from "../curriculum/gather.ts";
import type { Place, Problem } from "../curriculum/problem.ts";
import type { OutlineItemShape } from "../curriculum/shape/files.ts";
import type { TopicShape } from "../curriculum/shape/topic.ts";
import type { Curriculum, DocumentItem, Topic } from "../model/curriculum.ts";
import { summariesTogether } from "./merged-texts.ts";
import { type MergedTopic, mergedTopic, type Part } from "./merged-topic.ts";
import { type NewNames, newNames } from "./new-names.ts";

/** What the merged curriculum is called. */
export interface Heading {
  readonly id: string;
  readonly title: string;
}

/** Several curricula as one, which is still to be validated. */
export interface Merged {
  readonly draft: Draft;
  /** What could not be kept. */
  readonly problems: readonly Problem[];
}

type Named = readonly (readonly [Curriculum, NewNames])[];

/**
 * Several curricula as one: the topics of each group become one topic, which stands in every document
 * that has it. Documents, goals, stages and areas are all kept; areas with the same title are one, and
 * those that are left without topics go. Ids that two curricula use get a number.
 */
export function merge(
  curricula: readonly Curriculum[],
  groups: readonly (readonly Topic[])[],
  { id, title }: Heading,
): Merged {
  const named = [...newNames(curricula, groups)];
  const merged = mergedTopics(named, groups);
  const topics = withFormerIds(merged, groups);
  const languages = new Set(curricula.map(({ language }) => language));
  const summaries = summariesTogether(curricula.map(({ summary }) => summary));
  const used = new Set(topics.map(({ area }) => area));
  const draft: Draft = {
    id,
    title,
    language: languages.size === 1 ? curricula[0]?.language : undefined,
    summary: summaries.text ?? "",
    locate: () => place,
    documents: gathered(named.flatMap(documentsOf)),
    stages: gathered(firstOfEach(named.flatMap(stagesOf))),
    areas: gathered(firstOfEach(named.flatMap(areasOf)).filter(({ id }) => used.has(id))),
    goals: gathered(named.flatMap(goalsOf)),
    topics: gathered(topics),
    complete: true,
  };
  const problems = [
    ...summaries.losses.map((loss) => notKept(title, loss)),
    ...merged.flatMap(({ value, losses }) => losses.map((loss) => notKept(value.title, loss))),
  ];
  return { draft, problems };
}

function mergedTopics(named: Named, groups: readonly (readonly Topic[])[]): MergedTopic[] {
  const parts = new Map(
    named.flatMap(([{ topics }, names]) =>
      topics.map((topic): [Topic, Part] => [topic, { topic, names }]),
    ),
  );
  return groups.flatMap((group) => {
    const [first, ...others] = group.flatMap((topic) => parts.get(topic) ?? []);
    return first ? [mergedTopic([first, ...others])] : [];
  });
}

/** What topics were called before the merge stays valid, where no other topic is called so. */
function withFormerIds(
  merged: readonly MergedTopic[],
  groups: readonly (readonly Topic[])[],
): TopicShape[] {
  const taken = new Set<string>(merged.map(({ value }) => value.id));
  return merged.map(({ value }, index) => {
    const former = [...(value.was ?? []), ...(groups[index] ?? []).map(({ id }) => id)];
    const was = former.filter((id) => !taken.has(id) && taken.add(id));
    return { ...value, was };
  });
}

function documentsOf([{ documents }, names]: Named[number]): DocumentDraft[] {
  const itemOf = ({ id, title, items }: DocumentItem, prefix: number): OutlineItemShape => ({
    id: id.slice(prefix),
    title,
    items: items.map((item) => itemOf(item, prefix)),
  });
  return documents.map(({ id, items, ...rest }) => ({
    ...rest,
    id: names.document(id),
    items: gathered(items.map((item) => itemOf(item, id.length + 1))),
  }));
}

const stagesOf = ([{ stages }, names]: Named[number]) =>
  stages.map(({ id, title }) => ({ id: names.stage(id), title }));

const areasOf = ([{ areas }, names]: Named[number]) =>
  areas.map(({ id, title, stage }) => ({ id: names.area(id), title, stage: names.stage(stage) }));

const goalsOf = ([{ goals }, names]: Named[number]) =>
  goals.map(({ id, title, summary, topics }) => ({
    id: names.goal(id),
    title,
    ...(summary !== "" && { summary }),
    topics: topics.map(names.topic),
  }));

function firstOfEach<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  const byId = new Map<string, Thing>();
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing);
  return [...byId.values()];
}

/** What is merged stands in no file yet. */
const place: Place = { file: "curriculum.yaml", line: 1, column: 1 };

function gathered<Value>(values: readonly Value[]): Gathered<Value> {
  return { ...nothing, sound: values.map((value) => ({ value, locate: () => place })) };
}

const notKept = (title: string, loss: string): Problem => ({
  code: "not-kept",
  severity: "warning",
  message: `Of “${title}” not everything could be kept. ${loss}`,
  mend: "Change the merged curriculum by hand, or keep the topics apart.",
  place,
});
