import type { Curriculum, DocumentItem, Topic } from "../model/curriculum.ts";
import type { ItemId } from "../model/ids.ts";
import { topicName } from "./topic-name.ts";

/** The plain titles of what a topic stands under: the lines above it in the outlines, and its area. */
export function surroundingsIn(curriculum: Curriculum): (topic: Topic) => ReadonlySet<string> {
  const above = new Map<ItemId, string>();
  const collect = (items: readonly DocumentItem[], title: string) => {
    for (const item of items) {
      above.set(item.id, title);
      collect(item.items, item.title);
    }
  };
  for (const { items, title } of curriculum.documents) collect(items, title);
  const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
  return (topic) => {
    const titles = [areas.get(topic.area), ...topic.items.map((item) => above.get(item))];
    return new Set(titles.flatMap((title) => (title ? [plain(title)] : [])));
  };
}

/** A title as a text that is the same for titles that say the same. */
const plain = (title: string): string => topicName(title).core.toSorted().join(" ");
