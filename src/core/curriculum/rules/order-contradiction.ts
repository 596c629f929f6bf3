import type { DocumentItem, SourceDocument } from "../../model/curriculum.ts";
import type { ItemId, TopicId } from "../../model/ids.ts";
import { mentions } from "../../model/requirement.ts";
import type { Finding, Subject } from "./rule.ts";

/** First and last place of a topic in a document. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Documents that teach a topic wholly before one of its prerequisites. Only the lines at the ends of
 * an outline count, since a heading stands before everything it holds; and all places of the topic
 * must come before all of the prerequisite.
 */
export function findOrderContradictions({ curriculum, places }: Subject): Finding[] {
  const spans = curriculum.documents.map((document) => ({
    document,
    spans: spansIn(document, curriculum.topics),
  }));
  return curriculum.topics.flatMap((topic) => {
    const hard = mentions(topic.requires).filter((mention) => !mention.alternative);
    const prerequisites = [...new Set(hard.map((mention) => mention.topic))];
    return prerequisites.flatMap((prerequisite) =>
      spans
        .filter(({ spans }) => isBefore(spans.get(topic.id), spans.get(prerequisite)))
        .map(({ document }) => ({
          message: `\`${topic.id}\` needs \`${prerequisite}\`, but "${document.title}" has it the other way round.`,
          mend: "Make sure that the `why` carries the argument, or that the items are right.",
          place: places.mention(topic.id, prerequisite),
        })),
    );
  });
}

function isBefore(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.last < other.first;
}

function spansIn(
  document: SourceDocument,
  topics: readonly { readonly id: TopicId; readonly items: readonly ItemId[] }[],
): ReadonlyMap<TopicId, Span> {
  const order = new Map(leaves(document.items).map((item, index) => [item.id, index]));
  const spans = new Map<TopicId, Span>();
  for (const { id, items } of topics) {
    const at = items.flatMap((item) => order.get(item) ?? []).sort((one, other) => one - other);
    const [first] = at;
    const last = at.at(-1);
    if (first !== undefined && last !== undefined) spans.set(id, { first, last });
  }
  return spans;
}

function leaves(items: readonly DocumentItem[]): DocumentItem[] {
  return items.flatMap((item) => (item.items.length === 0 ? [item] : leaves(item.items)));
}
