import type { Curriculum, DocumentItem, Topic } from "../model/curriculum.ts";
import type { AreaId, DocumentId, GoalId, ItemId, StageId, TopicId } from "../model/ids.ts";
import { topicName } from "./topic-name.ts";
import { uniqueIds } from "./unique-ids.ts";

/** What the parts of one curriculum are called in the merged one. */
export interface NewNames {
  readonly topic: (id: TopicId) => string;
  readonly document: (id: DocumentId) => string;
  readonly item: (id: ItemId) => string;
  readonly stage: (id: StageId) => string;
  readonly area: (id: AreaId) => string;
  readonly goal: (id: GoalId) => string;
}

/**
 * New names for the parts of curricula that are merged: every id once, the first keeps its own. The
 * topics of a group share one, and so do areas, and stages, with the same title.
 */
export function newNames(
  curricula: readonly Curriculum[],
  groups: readonly (readonly Topic[])[],
): ReadonlyMap<Curriculum, NewNames> {
  const topicId = uniqueIds();
  const topics = new Map<Topic, string>();
  for (const group of groups) {
    const id = topicId(group[0]?.id ?? "");
    for (const topic of group) topics.set(topic, id);
  }
  const [document, goal] = [uniqueIds(), uniqueIds()];
  const [stage, area] = [byTitle(), byTitle()];
  return new Map(
    curricula.map((one) => {
      const documents = table(one.documents, ({ id }) => document(id));
      return [
        one,
        {
          topic: table(one.topics, (topic) => topics.get(topic) ?? topicId(topic.id)),
          document: documents,
          item: items(one, documents),
          stage: table(one.stages, stage),
          area: table(one.areas, area),
          goal: table(one.goals, ({ id }) => goal(id)),
        },
      ];
    }),
  );
}

/** The new name of each thing by its old one; a name that nothing has stays as it is. */
function table<Id extends string, Thing extends { readonly id: Id }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): (id: Id) => string {
  const names = new Map(things.map((thing) => [thing.id, nameOf(thing)]));
  return (id) => names.get(id) ?? id;
}

/** One id for all things with the same title. */
function byTitle(): (thing: { readonly id: string; readonly title: string }) => string {
  const unique = uniqueIds();
  const known = new Map<string, string>();
  return ({ id, title }) => {
    const key = topicName(title).words.join(" ");
    const name = known.get(key) ?? unique(id);
    known.set(key, name);
    return name;
  };
}

function items({ documents }: Curriculum, nameOf: (id: DocumentId) => string) {
  const names = new Map<ItemId, string>();
  for (const document of documents) {
    const collect = (list: readonly DocumentItem[]) => {
      for (const item of list) {
        names.set(item.id, `${nameOf(document.id)}/${item.id.slice(document.id.length + 1)}`);
        collect(item.items);
      }
    };
    collect(document.items);
  }
  return (id: ItemId): string => names.get(id) ?? id;
}
