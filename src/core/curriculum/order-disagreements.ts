import type { Curriculum, SourceDocument, Topic } from "../model/curriculum.ts";
import { isBefore, type Span, spansIn } from "./document-spans.ts";

/** Two topics of which one document teaches `first` wholly before `second`, and another the other way round. */
export interface Reversal {
  readonly first: Topic;
  readonly second: Topic;
}

/** Two documents with all the pairs of topics that they take in opposite order, as the first of them has it. */
export interface OrderDisagreement {
  readonly one: SourceDocument;
  readonly other: SourceDocument;
  readonly reversals: readonly Reversal[];
}

/** Where documents disagree on order: every two that do, topics in the order of the curriculum. */
export function orderDisagreements(curriculum: Curriculum): readonly OrderDisagreement[] {
  const { documents, topics } = curriculum;
  const spans = documents.map((document) => spansIn(document, topics));
  return documents.flatMap((one, index) =>
    documents.slice(index + 1).flatMap((other, offset) => {
      const placed = topics.flatMap((topic): Placed[] => {
        const here = spans[index]?.get(topic.id);
        const there = spans[index + 1 + offset]?.get(topic.id);
        return here && there ? [{ topic, here, there }] : [];
      });
      const reversals = reversalsAmong(placed);
      return reversals.length > 0 ? [{ one, other, reversals }] : [];
    }),
  );
}

interface Placed {
  readonly topic: Topic;
  readonly here: Span;
  readonly there: Span;
}

function reversalsAmong(placed: readonly Placed[]): Reversal[] {
  return placed.flatMap((first) =>
    placed
      .filter((second) => isBefore(first.here, second.here) && isBefore(second.there, first.there))
      .map((second) => ({ first: first.topic, second: second.topic })),
  );
}
