import type { Curriculum, DocumentItem, Topic } from "../../model/curriculum.ts";
import type { DocumentId, ItemId } from "../../model/ids.ts";

/**
 * Each topic's place in a document: its first item in outline order, or -1 when it has none there.
 * Of a document that the curriculum does not have, no topic has a place.
 */
export function placesIn(
  curriculum: Curriculum,
  document: DocumentId,
  topics: readonly Topic[],
): Int32Array {
  const items = curriculum.documents.find(({ id }) => id === document)?.items ?? [];
  const numbers = new Map<ItemId, number>();
  number(items, numbers);
  return Int32Array.from(topics, (topic) => {
    const places = topic.items.flatMap((item) => numbers.get(item) ?? []);
    return places.length === 0 ? -1 : Math.min(...places);
  });
}

function number(items: readonly DocumentItem[], numbers: Map<ItemId, number>): void {
  for (const item of items) {
    numbers.set(item.id, numbers.size);
    number(item.items, numbers);
  }
}
