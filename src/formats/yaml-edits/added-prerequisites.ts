import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** A hard prerequisite that is to be added to a topic. */
export interface Addition {
  readonly topic: string;
  readonly prerequisite: string;
  readonly why: string;
}

/** The text of a file of topics with prerequisites added, and those that it could not take. */
export interface EditedText {
  readonly text: string;
  readonly left: readonly Addition[];
}

/** A text to be put in at an offset. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Adds prerequisites to the topics of a YAML file, a list, and leaves every other letter of it as it
 * is, comments and order too. A topic that is not in the file, or that shares its list with another by
 * an anchor, takes none.
 */
export function withPrerequisites(text: string, additions: readonly Addition[]): EditedText {
  const { contents } = parseDocument(text, { logLevel: "error" });
  const topics = new Map<unknown, YAMLMap>();
  if (isSeq(contents))
    for (const item of contents.items) if (isMap(item)) topics.set(item.get("id"), item);
  const byTopic = new Map<string, Addition[]>();
  for (const addition of additions)
    byTopic.set(addition.topic, [...(byTopic.get(addition.topic) ?? []), addition]);
  const left: Addition[] = [];
  const insertions = [...byTopic].flatMap(([id, own]): Insertion[] => {
    const topic = topics.get(id);
    const insertion = topic && insertionInto(text, topic, own);
    if (insertion) return [insertion];
    left.push(...own);
    return [];
  });
  return { text: inserted(text, insertions), left };
}

function inserted(text: string, insertions: readonly Insertion[]): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return insertions
    .toSorted((one, other) => other.at - one.at)
    .reduce(
      (edited, { at, text }) =>
        edited.slice(0, at) + text.replaceAll("\n", newline) + edited.slice(at),
      text,
    );
}

function insertionInto(
  text: string,
  topic: YAMLMap,
  additions: readonly Addition[],
): Insertion | undefined {
  const pair = topic.items.find(({ key }) => isScalar(key) && key.value === "requires");
  if (!pair) return newList(text, topic, additions);
  if (!isSeq(pair.value) || pair.value.anchor !== undefined) return undefined;
  return intoList(text, pair.value, additions);
}

/** At the end of a list that is there. */
function intoList(
  text: string,
  list: YAMLSeq,
  additions: readonly Addition[],
): Insertion | undefined {
  const [start, end] = list.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  const last = list.items.at(-1);
  if (list.flow) return intoBrackets(start, last, additions.map(inBraces).join(", "));
  const lastEnd = isNode(last) ? last.range?.[1] : end;
  return onNewLine(text, lastEnd ?? end, blockItems(additions, columnOf(text, start)));
}

/** A list of its own, before the keys that stand after it by custom. */
function newList(
  text: string,
  topic: YAMLMap,
  additions: readonly Addition[],
): Insertion | undefined {
  const [start, end] = topic.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (topic.flow) {
    const list = `requires: [${additions.map(inBraces).join(", ")}]`;
    return intoBrackets(start, topic.items.at(-1)?.value, list);
  }
  const [first, ...others] = topic.items.map((pair) => startOf(pair));
  if (first === undefined) return undefined;
  const indent = columnOf(text, first);
  const lines = `${" ".repeat(indent)}requires:\n${blockItems(additions, indent + 2)}`;
  const next = topic.items.findIndex((pair) => isScalar(pair.key) && isLater(pair.key.value));
  const before = others[next - 1];
  if (before === undefined) return onNewLine(text, end, lines);
  return { at: before - columnOf(text, before), text: lines };
}

const later = new Set<unknown>(["helps", "items", "checks", "resources", "aliases", "was"]);
const isLater = (key: unknown): boolean => later.has(key);

function startOf({ key }: Pair): number | undefined {
  return isNode(key) ? key.range?.[0] : undefined;
}

/** After the last entry within brackets, or after the bracket that opens at `start` when there is none. */
function intoBrackets(start: number, last: unknown, entry: string): Insertion {
  const end = isNode(last) ? last.range?.[1] : undefined;
  return end === undefined ? { at: start + 1, text: entry } : { at: end, text: `, ${entry}` };
}

/** On the line after the one that a value ends on. */
function onNewLine(text: string, end: number, lines: string): Insertion {
  if (text[end - 1] === "\n") return { at: end, text: lines };
  const newline = text.indexOf("\n", end);
  if (newline === -1) return { at: text.length, text: `\n${lines.trimEnd()}` };
  return { at: newline + 1, text: lines };
}

function blockItems(additions: readonly Addition[], indent: number): string {
  const margin = " ".repeat(indent);
  return additions
    .map(({ prerequisite, why }) => {
      return `${margin}- topic: ${quoted(prerequisite)}\n${margin}  why: ${JSON.stringify(why)}\n`;
    })
    .join("");
}

const inBraces = ({ prerequisite, why }: Addition): string =>
  `{ topic: ${quoted(prerequisite)}, why: ${JSON.stringify(why)} }`;

/** An id, in quotes where YAML could take it for something else. */
const quoted = (id: string): string =>
  /^[a-z][a-z-]*$/.test(id) && !/^(true|false|null|yes|no|on|off|y|n)$/.test(id)
    ? id
    : JSON.stringify(id);

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
