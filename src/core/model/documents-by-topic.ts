import type { Curriculum, SourceDocument } from "./curriculum.ts";
import type { TopicId } from "./ids.ts";
import { remembered } from "./remembered.ts";

/** The documents that each topic has items in, in the order of the curriculum. */
export const documentsByTopic = remembered(
  (curriculum: Curriculum): ReadonlyMap<TopicId, readonly SourceDocument[]> =>
    new Map(
      curriculum.topics.map(({ id, items }) => {
        const covering = new Set<string>(items.map((item) => item.slice(0, item.indexOf("/"))));
        return [id, curriculum.documents.filter((document) => covering.has(document.id))];
      }),
    ),
);
