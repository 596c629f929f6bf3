import type { Curriculum, SourceDocument } from "./curriculum.ts";
import { remembered } from "./remembered.ts";

/** A short name for each document: its kind where that tells it from the others, else its title. */
export const documentLabels = remembered(
  (curriculum: Curriculum): ReadonlyMap<SourceDocument, string> => {
    const { documents } = curriculum;
    return new Map(
      documents.map((document) => {
        const alone = documents.every((one) => one === document || one.kind !== document.kind);
        return [document, alone ? capitalised(document.kind) : document.title];
      }),
    );
  },
);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
