import { didYouMean } from "./closest.ts";
import type { Draft, Gathered } from "./draft.ts";
import { outlineItems } from "./outline-items.ts";
import type { Place, Problem } from "./problem.ts";
import { writtenMentions } from "./shape/mentions.ts";

/** Every mention of something that is not there, with the nearest that is. */
export function unknownReferences(draft: Draft): Problem[] {
  return [
    ...unknownStages(draft),
    ...unknownAreas(draft),
    ...unknownTopics(draft),
    ...unknownItems(draft),
  ];
}

/** How many different unknown ids get a "did you mean": each is compared with every known id. */
const suggestions = 50;

/** A check of mentions of one kind of thing: a problem for a mention of what is not there. */
function mentionCheck(what: string, ids: ReadonlySet<string>, advice: string) {
  const mends = new Map<string, string>();
  return (id: string, place: () => Place): Problem[] => {
    if (ids.has(id)) return [];
    if (!mends.has(id) && mends.size < suggestions) mends.set(id, didYouMean(id, ids, advice));
    const mend = mends.get(id) ?? advice;
    const message = `There is no ${what} \`${id}\`.`;
    return [{ code: `unknown-${what}`, severity: "error", message, mend, place: place() }];
  };
}

/** The ids that may be mentioned; `undefined` when mistakes hide some, so that nobody can say. */
function idsOf(list: Gathered<{ readonly id: string }>): ReadonlySet<string> | undefined {
  if (list.nameless) return undefined;
  return new Set([...list.sound.map(({ value }) => value.id), ...list.broken]);
}

function unknownStages({ stages, areas }: Draft): Problem[] {
  const ids = idsOf(stages);
  if (ids === undefined) return [];
  const check = mentionCheck("stage", ids, "Name a stage of this curriculum, or add this one.");
  return areas.sound.flatMap(({ value, locate }) => check(value.stage, () => locate(["stage"])));
}

/** Once for an area, not for each of its topics: in a folder a whole file has one area. */
function unknownAreas({ areas, topics }: Draft): Problem[] {
  const ids = idsOf(areas);
  if (ids === undefined) return [];
  const check = mentionCheck("area", ids, "Add it to the `areas` of the curriculum.");
  const firsts = new Map(topics.sound.toReversed().map((topic) => [topic.value.area, topic]));
  return [...firsts].flatMap(([area, { locate }]) => check(area, () => locate(["area"])));
}

function unknownTopics({ topics, goals }: Draft): Problem[] {
  const ids = idsOf(topics);
  if (ids === undefined) return [];
  const check = mentionCheck("topic", ids, "Write the id of a topic, or add this one.");
  const renamed = new Map(
    topics.sound.flatMap(({ value }) => (value.was ?? []).map((old) => [old, value.id] as const)),
  );
  const known = (id: string, place: () => Place): Problem[] => {
    const now = renamed.get(id);
    if (now === undefined) return check(id, place);
    return check(id, place).map((problem) => ({
      ...problem,
      mend: `It is called \`${now}\` now.`,
    }));
  };
  return [
    ...topics.sound.flatMap(({ value, locate }) =>
      writtenMentions(value).flatMap(({ topic, path }) => known(topic, () => locate(path))),
    ),
    ...goals.sound.flatMap(({ value, locate }) =>
      value.topics.flatMap((topic, index) => known(topic, () => locate(["topics", index]))),
    ),
  ];
}

function unknownItems({ documents, topics }: Draft): Problem[] {
  if (documents.nameless) return [];
  const unsure = new Set(documents.broken);
  const ids = new Set<string>();
  for (const { value } of documents.sound) {
    if (value.items.nameless || value.items.broken.size > 0) unsure.add(value.id);
    for (const { id } of outlineItems(value)) ids.add(id);
  }
  const advice = "Write an item as `<document>/<item>`, with the ids of the outline.";
  const check = mentionCheck("item", ids, advice);
  return topics.sound.flatMap(({ value, locate }) =>
    (value.items ?? []).flatMap((item, index) => {
      const [document = ""] = item.split("/", 1);
      return unsure.has(document) ? [] : check(item, () => locate(["items", index]));
    }),
  );
}
