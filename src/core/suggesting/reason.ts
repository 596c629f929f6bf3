/** What each reason tells, by its name. Titles of topics and documents are as they are written. */
interface Reasons {
  /** A document has the topic under the prerequisite as its heading. */
  readonly under: Placed;
  /** A document has the prerequisite so many lines before the topic. */
  readonly follows: Placed & { readonly lines: number };
  /** A document has the topic before the prerequisite, which speaks against it. */
  readonly precedes: Placed;
  readonly titleHolds: OfPrerequisite;
  /** Words that both titles have, in the order of the prerequisite's. */
  readonly titlesShare: { readonly words: readonly string[] };
  /** The summary of the topic has the title of the prerequisite. */
  readonly summaryNames: OfPrerequisite;
  /** The summary has another name of it. */
  readonly summaryNamesAlias: OfPrerequisite & { readonly alias: string };
  readonly partAfter: OfPrerequisite;
  /** Nobody wrote down what it is needed for. */
  readonly withoutWhy: NoFacts;
  readonly nothingSpeaksFor: NoFacts;
  /** Less speaks for it than for the other links of a circle. */
  readonly lessSpeaksFor: NoFacts;
}

interface OfPrerequisite {
  readonly prerequisite: string;
}
interface Placed extends OfPrerequisite {
  readonly document: string;
}
type NoFacts = Readonly<Record<never, never>>;
type ReasonName = keyof Reasons;

/** What speaks for or against a prerequisite, as data, so that every language can word it. */
export type Reason<Name extends ReasonName = ReasonName> = {
  [One in Name]: { readonly name: One; readonly facts: Reasons[One] };
}[Name];

/** How a language words each reason: half a sentence without its full stop, about “it”, the topic. */
export type ReasonWords = { readonly [Name in ReasonName]: (facts: Reasons[Name]) => string };

/** A reason in the words of a language. */
export function worded<Name extends ReasonName>(words: ReasonWords, reason: Reason<Name>): string {
  return words[reason.name](reason.facts);
}
