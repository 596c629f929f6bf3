import type { Curriculum } from "../core/model/curriculum.ts";
import type { Subject } from "../formats/export/site-addresses.ts";

/** Everything of a curriculum that has a page, from the whole to the single topics. */
export function subjectsOf({ areas, goals, topics }: Curriculum): Subject[] {
  return [
    { kind: "curriculum" },
    ...areas.map(({ id }): Subject => ({ kind: "area", id })),
    ...goals.map(({ id }): Subject => ({ kind: "goal", id })),
    ...topics.map(({ id }): Subject => ({ kind: "topic", id })),
  ];
}
