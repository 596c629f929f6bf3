import type { Area, Curriculum, Topic } from "../../core/model/curriculum.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { Way } from "../way.ts";

/** An area that a way goes through, with the topics that the way needs of it. */
export interface AreaToTick {
  readonly area: Area;
  readonly topics: readonly Topic[];
}

/** The areas a way goes through, in the order of the curriculum; what is known of them included. */
export function areasToTick(curriculum: Curriculum, way: Way): readonly AreaToTick[] {
  const needed = new Set([...way.done, ...way.numbers.keys()]);
  const topics = topicsOf(curriculum, needed);
  return curriculum.areas
    .map((area) => ({ area, topics: topics.filter((topic) => topic.area === area.id) }))
    .filter((one) => one.topics.length > 0);
}
