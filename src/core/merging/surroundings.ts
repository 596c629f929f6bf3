import type { Curriculum, DocumentItem, Topic } from "../model/curriculum.ts";
import type { ItemId } from "../model/ids.ts";
import { saysNothing, topicName } from "./topic-name.ts";

/**
 * The plain titles of what a topic stands under: the lines above it in the outlines, and its area. Those
 * that fit any document, such as “Other topics”, are left out.
 */
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
    const names = titles.flatMap((title) => (title === undefined ? [] : [topicName(title)]));
    const telling = names.filter((name) => !saysNothing(name));
    return new Set(telling.map(({ core }) => core.toSorted().join(" ")));
  };
}
