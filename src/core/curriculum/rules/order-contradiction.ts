import { mentions } from "../../model/requirement.ts";
import { isBefore, spansIn } from "../document-spans.ts";
import type { Finding, Subject } from "./rule.ts";

/**
 * Documents that teach a topic wholly before one of its prerequisites. Only the lines at the ends of
 * an outline count, since a heading stands before everything it holds; and all places of the topic
 * must come before all of the prerequisite.
 */
export function findOrderContradictions({ curriculum }: Subject): Finding<"order-contradiction">[] {
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
          at: { topic: topic.id, mention: prerequisite },
          facts: { topic: topic.id, prerequisite, document: document.title },
        })),
    );
  });
}
