import type { Curriculum, DocumentItem, SourceDocument, Topic } from "../model/curriculum.ts";
import type { ItemId } from "../model/ids.ts";

/** Where a topic first stands in a document, heading and lines alike. */
interface Place {
  /** The number of the line among those that topics stand on, from 0. */
  readonly line: number;
  readonly item: ItemId;
}

/** How two topics stand to each other in one document that has both. */
export interface Standing {
  readonly document: SourceDocument;
  /** Lines from the first to the second; negative, when it is the other way round. */
  readonly gap: number;
  /** Whether the first is the heading right above the second. */
  readonly isAbove: boolean;
}

/** The order in which documents have the topics of a curriculum. */
export interface DocumentOrder {
  /** How `first` stands to `second` in each document that has both. */
  readonly between: (first: Topic, second: Topic) => Standing[];
  /** The topics that stand at most so many lines before a topic in some document, nearest first. */
  readonly before: (topic: Topic, lines: number) => Set<Topic>;
}

/** The order of topics in the documents of a curriculum. */
export function documentOrder({ documents, topics }: Curriculum): DocumentOrder {
  const orders = documents.map((document) => orderIn(document, topics));
  return {
    between: (first, second) =>
      orders.flatMap(({ document, places, above }) => {
        const [from, to] = [places.get(first), places.get(second)];
        if (!from || !to || from.line === to.line) return [];
        return { document, gap: to.line - from.line, isAbove: above.get(to.item) === from.item };
      }),
    before: (topic, lines) => {
      const found = new Set<Topic>();
      for (const { places, lines: all } of orders) {
        const line = places.get(topic)?.line ?? 0;
        for (let at = line - 1; at >= Math.max(0, line - lines); at--)
          for (const one of all[at] ?? []) found.add(one);
      }
      found.delete(topic);
      return found;
    },
  };
}

interface OrderInDocument {
  readonly document: SourceDocument;
  readonly places: ReadonlyMap<Topic, Place>;
  /** The topics that first stand on each line. */
  readonly lines: readonly (readonly Topic[])[];
  /** The heading of each line. */
  readonly above: ReadonlyMap<ItemId, ItemId>;
}

function orderIn(document: SourceDocument, topics: readonly Topic[]): OrderInDocument {
  const above = new Map<ItemId, ItemId>();
  const order: ItemId[] = [];
  const collect = (items: readonly DocumentItem[], heading: ItemId | undefined) => {
    for (const { id, items: below } of items) {
      order.push(id);
      if (heading !== undefined) above.set(id, heading);
      collect(below, id);
    }
  };
  collect(document.items, undefined);
  const rank = new Map(order.map((id, index) => [id, index]));
  const byItem = new Map<ItemId, Topic[]>();
  for (const topic of topics) {
    const ranked = topic.items.filter((item) => rank.has(item));
    const first = ranked.toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))[0];
    if (first !== undefined) byItem.set(first, [...(byItem.get(first) ?? []), topic]);
  }
  const used = order.filter((item) => byItem.has(item));
  const lines = used.map((item) => byItem.get(item) ?? []);
  const places = new Map<Topic, Place>();
  for (const [line, item] of used.entries())
    for (const topic of byItem.get(item) ?? []) places.set(topic, { line, item });
  return { document, places, lines, above };
}
