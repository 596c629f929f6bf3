import type { Curriculum, DocumentItem, SourceDocument } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";

/** First and last place of a topic in a document. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a document has each topic that it covers. Only the lines at the ends of its outline count,
 * since a heading stands before everything it holds.
 */
export function spansIn(
  document: SourceDocument,
  topics: Curriculum["topics"],
): ReadonlyMap<TopicId, Span> {
  const order = new Map(leaves(document.items).map((item, index) => [item.id, index]));
  const spans = new Map<TopicId, Span>();
  for (const { id, items } of topics) {
    const at = items.flatMap((item) => order.get(item) ?? []).sort((one, other) => one - other);
    const [first] = at;
    const last = at.at(-1);
    if (first !== undefined && last !== undefined) spans.set(id, { first, last });
  }
  return spans;
}

/** Whether a document is done with the one before it begins with the other; not when it lacks one of them. */
export function isBefore(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.last < other.first;
}

function leaves(items: readonly DocumentItem[]): DocumentItem[] {
  return items.flatMap((item) => (item.items.length === 0 ? [item] : leaves(item.items)));
}
