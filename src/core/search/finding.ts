import { wordsIn } from "./words.ts";

/** A stretch of a text, from the first character to the one after the last. */
export type Range = readonly [from: number, to: number];

/** A text with the stretches that answer the query. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** What can be found by words. A topic is one as it stands. */
export interface Findable {
  readonly title: string;
  /** Other names. */
  readonly aliases: readonly string[];
  readonly summary: string;
}

/** Where a query was found in something. */
export interface Finding {
  readonly title: MarkedText;
  /** The alias or the part of the summary that answers, when the title does not. */
  readonly elsewhere: MarkedText | undefined;
}

interface MeantWord {
  readonly typed: string;
  readonly words: ReadonlyMap<string, number>;
}

/** Characters of a summary that are shown on either side of what was found. */
const surroundings = 36;

/** What to show of something for the words meant. */
export function findingIn(thing: Findable, meant: readonly MeantWord[]): Finding {
  const title = marked(thing.title, meant);
  if (title.ranges.length > 0) return { title, elsewhere: undefined };
  const alias = thing.aliases.map((text) => marked(text, meant)).find(hasRanges);
  return { title, elsewhere: alias ?? excerpt(marked(withoutTicks(thing.summary), meant)) };
}

/** Backticks set code apart in a running text; in a short excerpt they are noise. */
const withoutTicks = (text: string) => text.replaceAll("`", "");

const hasRanges = (text: MarkedText) => text.ranges.length > 0;

/** Marks the typed beginning of a word, or the whole word where it was typed differently. */
function marked(text: string, meant: readonly MeantWord[]): MarkedText {
  const ranges: Range[] = [];
  for (const { word, from, to } of wordsIn(text)) {
    const match = meant.find(({ words }) => words.has(word));
    if (!match) continue;
    const end = word.startsWith(match.typed) ? Math.min(to, from + match.typed.length) : to;
    ranges.push([from, end]);
  }
  return { text, ranges: merged(ranges) };
}

/** Sorted and without overlaps. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

/** The surroundings of the first range, cut at words; undefined when there is none. */
function excerpt({ text, ranges }: MarkedText): MarkedText | undefined {
  const first = ranges[0];
  if (!first) return undefined;
  const before = text.lastIndexOf(" ", Math.max(0, first[0] - surroundings));
  const after = text.indexOf(" ", Math.min(text.length, first[1] + surroundings));
  const start = first[0] <= surroundings ? 0 : before + 1;
  const end = after < 0 ? text.length : after;
  const lead = start > 0 ? "… " : "";
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? " …" : ""}`,
    ranges: ranges
      .filter(([, to]) => to <= end)
      .map(([from, to]): Range => [from + shift, to + shift]),
  };
}
