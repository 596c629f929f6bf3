import type { TopicRow } from "./topic-table.ts";

/** A line of an outline as `prereq/1` writes it. */
interface ItemValue {
  readonly id: string;
  readonly title: string;
  readonly items: ItemValue[];
}

/** The outline of a document, numbered, and which line is which topic's. */
export interface Outline {
  readonly items: readonly ItemValue[];
  /** The id of the line of a topic, by the topic's id. */
  readonly itemOf: ReadonlyMap<string, string>;
}

/**
 * The outline that the topics of a document make: each below the one it stands within, numbered
 * `1`, `1.1`, `1.2` and so on. Deeper than `deepest`, lines stand side by side.
 */
export function settleOutline(
  rows: readonly TopicRow[],
  titleOf: (row: TopicRow) => string,
): Outline {
  const items: ItemValue[] = [];
  const itemOf = new Map<string, string>();
  const placed = new Map<string, { readonly item: ItemValue; readonly depth: number }>();
  for (const row of rows) {
    const { key, within } = row.topic;
    const parent = within === undefined ? undefined : placed.get(within);
    const siblings = parent?.item.items ?? items;
    const number = siblings.length + 1;
    const id = parent ? `${parent.item.id}.${number}` : `${number}`;
    const item: ItemValue = { id, title: titleOf(row), items: [] };
    siblings.push(item);
    itemOf.set(row.id, id);
    const depth = (parent?.depth ?? 0) + 1;
    if (depth < deepest && !placed.has(key)) placed.set(key, { item, depth });
  }
  return { items, itemOf };
}

/** As deep as the format lets an outline go, and its numbers stay short. */
const deepest = 12;
