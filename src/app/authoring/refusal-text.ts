import type { Refusal } from "../../core/editing/refusal.ts";
import { topicOf, type Written } from "../../core/editing/written.ts";
import type { AuthoringWords } from "../../language/english/late/authoring.ts";

export interface Telling {
  readonly written: Written;
  readonly list: (names: readonly string[]) => string;
}

/** Why something cannot be done, in a sentence. */
export function refusalText(
  { refused: words }: AuthoringWords,
  refusal: Refusal,
  { written, list }: Telling,
): string {
  switch (refusal.code) {
    case "not-there":
      return words["not-there"];
    case "still-needed":
      return words["still-needed"](titleOf(written, refusal.id), list(refusal.by));
    case "of-itself":
    case "there-already":
      return words[refusal.code](titleOf(written, refusal.id));
    default:
      return words[refusal.code](refusal.id);
  }
}

const titleOf = (written: Written, id: string): string => topicOf(written, id)?.title ?? id;
