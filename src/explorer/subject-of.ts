import type { Spot } from "../core/curriculum/spot.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { AreaId, TopicId } from "../core/model/ids.ts";
import { topicsById } from "../core/model/topic-lookup.ts";

/** What a finding is about, as a reader knows it. */
interface Subject {
  readonly title: string | undefined;
  /** Where that is on the map; goals and documents have no place there. */
  readonly on?: { readonly topic: TopicId } | { readonly area: AreaId };
}

/** What stands at a spot: the topic or the area, the goal, or the document of an item. */
export function subjectOf(curriculum: Curriculum, at: Spot): Subject {
  if ("topic" in at)
    return { title: topicsById(curriculum).get(at.topic)?.title, on: { topic: at.topic } };
  if ("area" in at)
    return {
      title: curriculum.areas.find(({ id }) => id === at.area)?.title,
      on: { area: at.area },
    };
  if ("goal" in at) return { title: curriculum.goals.find(({ id }) => id === at.goal)?.title };
  return { title: curriculum.documents.find(({ id }) => at.item.startsWith(`${id}/`))?.title };
}
