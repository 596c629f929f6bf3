import type { Topic } from "./curriculum.ts";
import { mentions } from "./requirement.ts";

/** How many prerequisites topics have together: each topic that one names counts once for it, however often it is named. */
export function prerequisiteCount(topics: readonly Pick<Topic, "requires">[]): number {
  return topics.reduce(
    (sum, { requires }) => sum + new Set(mentions(requires).map(({ topic }) => topic)).size,
    0,
  );
}
