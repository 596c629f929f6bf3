import type { Curriculum, DocumentItem, SourceDocument, Topic } from "./curriculum.ts";
import { documentLabels } from "./document-labels.ts";
import type { ItemId } from "./ids.ts";
import { remembered } from "./remembered.ts";

/** A line of a document's outline that a topic covers. */
export interface Passage {
  readonly document: SourceDocument;
  /** What the document is called in few letters, for example `Book`. */
  readonly label: string;
  /** The item's number within its document, for example `4.1`. */
  readonly number: string;
  readonly title: string;
}

const passages = remembered((curriculum: Curriculum) => {
  const labels = documentLabels(curriculum);
  const found = new Map<ItemId, Passage>();
  const collect = (document: SourceDocument, items: readonly DocumentItem[]) => {
    for (const item of items) {
      const number = item.id.slice(document.id.length + 1);
      const label = labels.get(document) ?? document.title;
      found.set(item.id, { document, label, number, title: item.title });
      collect(document, item.items);
    }
  };
  for (const document of curriculum.documents) collect(document, document.items);
  return found;
});

/** Where a topic stands in the documents, in the order its author wrote. */
export function passagesOf(curriculum: Curriculum, topic: Topic): Passage[] {
  const known = passages(curriculum);
  return topic.items.flatMap((id) => known.get(id) ?? []);
}
