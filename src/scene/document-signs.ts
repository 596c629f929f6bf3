import type { Curriculum, SourceDocument, Topic } from "../core/model/curriculum.ts";
import { documentLabels } from "../core/model/document-labels.ts";
import { documentsByTopic } from "../core/model/documents-by-topic.ts";
import { remembered } from "../core/model/remembered.ts";

/** How a document is told from the others in little room. */
export interface DocumentSign {
  readonly document: SourceDocument;
  readonly label: string;
  /** One letter, or a number where the letters of the label are taken. */
  readonly letter: string;
  /** In whole degrees, apart from one another. */
  readonly hue: number;
}

/** A document's sign on a topic: filled where the document covers it. */
export interface DocumentBadge {
  /** Nothing where it would be too small to read. */
  readonly letter: string;
  readonly hue: number;
  readonly covers: boolean;
}

/** The first hue; the others follow at equal distances. */
const firstHue = 215;

/** The signs of the documents, in their order. */
export const documentSigns = remembered((curriculum: Curriculum): readonly DocumentSign[] => {
  const { documents } = curriculum;
  const labels = documentLabels(curriculum);
  const taken = new Set<string>();
  return documents.map((document, index) => {
    const label = labels.get(document) ?? document.title;
    const letters = [...label.toLocaleUpperCase("en")].filter((one) => /[\p{L}\p{N}]/u.test(one));
    const letter = letters.find((one) => !taken.has(one)) ?? String(index + 1);
    taken.add(letter);
    const hue = Math.round(firstHue + (360 * index) / documents.length) % 360;
    return { document, label, letter, hue };
  });
});

/** A topic's badges, one a document, filled or hollow. */
export function documentBadges(
  curriculum: Curriculum,
  topic: Topic,
  withLetters: boolean,
): readonly DocumentBadge[] {
  const covering = documentsByTopic(curriculum).get(topic.id) ?? [];
  return documentSigns(curriculum).map(({ document, letter, hue }) => ({
    letter: withLetters ? letter : "",
    hue,
    covers: covering.includes(document),
  }));
}

/** How many of the topics each document covers, in little room: `B 7 · R 10`. */
export function documentTally(curriculum: Curriculum, topics: readonly Topic[]): string {
  const covering = topics.map(({ id }) => documentsByTopic(curriculum).get(id) ?? []);
  return documentSigns(curriculum)
    .map(({ document, letter }) => {
      const count = covering.filter((documents) => documents.includes(document)).length;
      return `${letter} ${count}`;
    })
    .join(" · ");
}
