import { apply } from "../../core/editing/apply.ts";
import { circleBy } from "../../core/editing/circle.ts";
import { topicOf, type Written } from "../../core/editing/written.ts";
import type { AuthoringWords } from "../../language/english/late/authoring.ts";
import { refusalText, type Telling } from "./refusal-text.ts";

/** A prerequisite that may be written down: the topic that is to need another, and that one. */
export interface Link {
  readonly topic: string;
  readonly prerequisite: string;
}

/** What is to be known of a link before it is made. */
export interface Verdict {
  readonly canBeMade: boolean;
  /** Why not, or what speaks against it. */
  readonly warning: string | undefined;
}

export function verdictOn(words: AuthoringWords, link: Link, telling: Telling): Verdict {
  const { written } = telling;
  const { refusal } = apply(written, { kind: "add-prerequisite", strength: "requires", ...link });
  if (refusal) return { canBeMade: false, warning: refusalText(words, refusal, telling) };
  return { canBeMade: true, warning: circleWarning(words, link, written) };
}

/** What is said of a link that makes a circle, in the order in which arrows run. */
export function circleWarning(
  { needs }: AuthoringWords,
  { topic, prerequisite }: Link,
  written: Written,
): string | undefined {
  const way = circleBy(written, topic, prerequisite)?.toReversed();
  return way && needs.circle([...way, topic].map((id) => topicOf(written, id)?.title ?? id));
}
