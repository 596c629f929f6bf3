import type { Written } from "../../core/editing/written.ts";
import { newIds } from "../../formats/import/new-ids.ts";

/** An id made of a title, which no topic has or had. */
export function newTopicId({ topics }: Written, title: string): string {
  return newId(
    topics.flatMap(({ id, was = [] }) => [id, ...was]),
    "topic",
    title,
  );
}

/** An id made of a title, other than these. */
export function newId(taken: readonly string[], noun: string, title: string): string {
  const ids = newIds(noun);
  const known = new Set(taken);
  let id = ids(title);
  while (known.has(id)) id = ids(title);
  return id;
}
