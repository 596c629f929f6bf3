import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { aligned, isSameEntry } from "./aligned.ts";
import { inlineChanged, inlineLike } from "./inline-changed.ts";
import { isMapping, isSame, type Mapping } from "./mapping.ts";
import {
  belowEmptyLines,
  CannotKeep,
  columnOf,
  endOf,
  lineStart,
  nextLine,
  startOf,
  widestLine,
  withCommentAbove,
  withEmptyLinesAbove,
} from "./places.ts";
import { edited, type TextEdit } from "./text-edits.ts";
import { blockAnew, inlineAnew, pairAnew } from "./written-anew.ts";

/**
 * The text of a YAML file in which one value became another. What did not change stays letter by
 * letter as it is: comments, order, quotes, empty lines, and keys that say what goes without saying.
 * @param before what the text says, as far as it matters
 * @param elsewhere for a file that is a list: what is known of entries that are new in it
 * @throws CannotKeep where the text is written so that it can only be written anew as a whole
 */
export function changedText(
  text: string,
  before: unknown,
  after: unknown,
  elsewhere?: Elsewhere,
): string {
  return edited(text, [...changes(text, contentsOf(text), before, after, elsewhere)]);
}

/** The lines of an entry of a file that is a list, to be put into another list, where it is `after`. */
export function takenOut(
  text: string,
  before: readonly unknown[],
  at: number,
  after: unknown,
): string | undefined {
  const contents = contentsOf(text);
  if (!isSeq(contents) || contents.flow || contents.items.length !== before.length)
    return undefined;
  return entryLines(text, entryOf(text, contents.items[at]), before[at], after);
}

function contentsOf(text: string): Node {
  const { contents } = parseDocument(text, { schema: "core", resolveKnownTags: false });
  if (!contents) throw new CannotKeep();
  return contents;
}

/** The lines of an entry that is new in a list, when it is known how they stood in another file. */
export type Elsewhere = (entry: unknown) => string | undefined;

/** The edits within a value. */
function* changes(
  text: string,
  node: Node,
  before: unknown,
  after: unknown,
  elsewhere: Elsewhere = () => undefined,
): Generator<TextEdit> {
  if (isMap(node) && isMapping(before) && isMapping(after))
    yield* changesOfMap(text, node, before, after);
  else if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
    yield* changesOfList(text, node, before, after, elsewhere);
  else throw new CannotKeep();
}

function* changesOfMap(
  text: string,
  map: YAMLMap,
  before: Mapping,
  after: Mapping,
): Generator<TextEdit> {
  const written = new Map(map.items.map((pair) => [nameOf(pair), pair]));
  for (const [key, pair] of written) {
    if (isSame(before[key], after[key])) continue;
    if (after[key] === undefined) yield withoutPair(text, pair);
    else yield* changesOfPair(text, pair, before[key], after[key]);
  }
  let previous = map.items[0];
  for (const [key, value] of Object.entries(after)) {
    const pair = written.get(key);
    if (pair) previous = pair;
    else if (value !== undefined && !isSame(before[key], value))
      yield newPair(text, map, previous, key, value);
  }
}

function* changesOfPair(
  text: string,
  pair: Pair,
  before: unknown,
  after: unknown,
): Generator<TextEdit> {
  const { value } = pair;
  if (!isNode(value) || isAlias(value)) throw new CannotKeep();
  const anew = () => {
    const from = startOf(pair);
    const to = endOf(text, pair);
    const style = isScalar(value) ? value.type : undefined;
    const width = widestLine(text, from, to);
    return [{ from, to, text: pairAnew(nameOf(pair), after, columnOf(text, from), style, width) }];
  };
  yield* changesOf(text, value, before, after, anew);
}

/** The edits of a value that is one of several in a list or map; where they cannot be made, `anew` writes all of it. */
function changesOf(
  text: string,
  node: Node,
  before: unknown,
  after: unknown,
  anew: () => TextEdit[],
): TextEdit[] {
  if ("anchor" in node && node.anchor !== undefined) throw new CannotKeep();
  if (isScalar(node)) return changesOfScalar(text, node, after) ?? anew();
  if ((isMap(node) || isSeq(node)) && node.flow) {
    const written = inlineChanged(text, node, before, after);
    return [{ from: startOf(node), to: endOf(text, node), text: written }];
  }
  try {
    return [...changes(text, node, before, after)];
  } catch (reason) {
    if (reason instanceof CannotKeep) return anew();
    throw reason;
  }
}

/** Within its line, when it is on one and will be. */
function changesOfScalar(text: string, node: Scalar, after: unknown): TextEdit[] | undefined {
  const [from, to] = [startOf(node), endOf(text, node)];
  if (typeof after === "object" || to === from || text.slice(from, to).includes("\n"))
    return undefined;
  const written = inlineAnew(after);
  const isOneLine = !written.includes("\n") && columnOf(text, from) + written.length <= longLine;
  return isOneLine ? [{ from, to, text: written }] : undefined;
}

/** A text that would make its line longer than this is folded. */
const longLine = 140;

function withoutPair(text: string, pair: Pair): TextEdit {
  const start = startOf(pair);
  if (text.slice(lineStart(text, start), start).trim() !== "") throw new CannotKeep();
  return { from: withCommentAbove(text, start), to: nextLine(text, endOf(text, pair)), text: "" };
}

function newPair(
  text: string,
  map: YAMLMap,
  previous: Pair | undefined,
  key: string,
  value: unknown,
): TextEdit {
  if (!previous || map.flow) throw new CannotKeep();
  const column = columnOf(text, startOf(previous));
  const lines = `${" ".repeat(column)}${pairAnew(key, value, column)}\n`;
  return linesAfter(text, endOf(text, previous), lines);
}

/** Lines of their own below the one that something ends on. */
function linesAfter(text: string, end: number, lines: string): TextEdit {
  const at = nextLine(text, end);
  return { from: at, to: at, text: `${text[at - 1] === "\n" ? "" : "\n"}${lines}` };
}

/** An entry of a list that begins with a dash on a line of its own. */
interface Entry {
  readonly node: Node;
  readonly dash: number;
  readonly end: number;
}

function entryOf(text: string, node: unknown): Entry {
  const start = startOf(node);
  const from = lineStart(text, start);
  if (!isNode(node) || isAlias(node) || !/^[ \t]*-[ \t]+$/.test(text.slice(from, start)))
    throw new CannotKeep();
  return { node, dash: text.indexOf("-", from), end: endOf(text, node) };
}

function* changesOfList(
  text: string,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
  elsewhere: Elsewhere,
): Generator<TextEdit> {
  if (list.items.length !== before.length || after.length === 0) throw new CannotKeep();
  const entries = list.items.map((item) => entryOf(text, item));
  const steps = aligned(before, after);
  const first = steps.flatMap((step) =>
    step.kind === "both" ? (entries[step.before] ?? []) : [],
  )[0];
  if (!first) throw new CannotKeep();
  const isLoose = areLoose(text, entries);
  let last: Entry | undefined;
  for (const step of steps) {
    if (step.kind === "new") {
      const lines =
        movedLines(text, entries, before, after[step.after]) ??
        elsewhere(after[step.after]) ??
        entryAnew(text, first, after[step.after]);
      yield last
        ? linesAfter(text, last.end, `${isLoose ? "\n" : ""}${lines}`)
        : linesBefore(text, first, lines, isLoose);
      continue;
    }
    const entry = entries[step.before];
    if (!entry) throw new CannotKeep();
    if (step.kind === "gone") {
      yield withoutEntry(text, entry, last === undefined);
      continue;
    }
    last = entry;
    yield* changesOfEntry(text, entry, before[step.before], after[step.after]);
  }
}

function changesOfEntry(text: string, entry: Entry, before: unknown, after: unknown): TextEdit[] {
  if (isSame(before, after)) return [];
  const { node, end } = entry;
  const from = startOf(node);
  const anew = () => [{ from, to: end, text: blockAnew(after, columnOf(text, from)) }];
  return changesOf(text, node, before, after, anew);
}

/** Whole lines that were an entry, with the comment above it, after what became of it. */
function entryLines(text: string, entry: Entry, before: unknown, after: unknown): string {
  const from = withCommentAbove(text, entry.dash);
  const edits = changesOfEntry(text, entry, before, after);
  const shifted = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  return `${edited(text.slice(from, entry.end), shifted)}\n`;
}

/** The lines of an entry that stood at another place of the list. */
function movedLines(
  text: string,
  entries: readonly Entry[],
  before: readonly unknown[],
  value: unknown,
): string | undefined {
  const at = before.findIndex((entry) => isSameEntry(entry, value));
  const entry = entries[at];
  return entry && entryLines(text, entry, before[at], value);
}

/** The lines of a new entry, written as its neighbour is. */
function entryAnew(text: string, { node, dash }: Entry, value: unknown): string {
  const column = columnOf(text, dash);
  const isInline = isCollection(node) && node.flow === true;
  const written = isInline ? inlineLike(text, node, value) : blockAnew(value, column + 2);
  return `${" ".repeat(column)}- ${written}\n`;
}

function linesBefore(text: string, { dash }: Entry, lines: string, isLoose: boolean): TextEdit {
  const at = withCommentAbove(text, dash);
  return { from: at, to: at, text: `${lines}${isLoose ? "\n" : ""}` };
}

/** With the empty lines that part it from what stays before it or, where nothing does, from the next. */
function withoutEntry(text: string, { dash, end }: Entry, isLeading: boolean): TextEdit {
  const from = withCommentAbove(text, dash);
  const to = nextLine(text, end);
  return isLeading
    ? { from, to: belowEmptyLines(text, to), text: "" }
    : { from: withEmptyLinesAbove(text, from), to, text: "" };
}

/** Whether entries are parted by empty lines. A single one would be, if it is as long as a topic. */
function areLoose(text: string, entries: readonly Entry[]): boolean {
  const [one, other] = entries;
  if (one && other) return /\n[ \t\r]*\n/.test(text.slice(one.end, other.dash));
  return one !== undefined && text.slice(one.dash, one.end).split("\n").length > 3;
}

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
