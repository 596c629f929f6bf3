import { isCollection, isMap, isNode, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { aligned } from "./aligned.ts";
import { isMapping, isSame, type Mapping } from "./mapping.ts";
import { CannotKeep, endOf, startOf } from "./places.ts";
import { inlineAnew } from "./written-anew.ts";

/** What a list or map in brackets becomes, on one line. What did not change in it stays as it is written. */
export function inlineChanged(
  text: string,
  node: YAMLMap | YAMLSeq,
  before: unknown,
  after: unknown,
): string {
  const inside = text.slice(startOf(node), endOf(text, node));
  if (/(^|\s)#/.test(inside)) throw new CannotKeep();
  if (isMap(node) && isMapping(before) && isMapping(after))
    return inBrackets(inside, partsOfMap(text, node, before, after));
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
    return inBrackets(inside, partsOfList(text, node, before, after));
  return inlineAnew(after);
}

/** A new entry beside others that are written in brackets. */
export function inlineLike(text: string, sibling: Node, value: unknown): string {
  const written = inlineAnew(value);
  const isWide = text[startOf(sibling) + 1] === " " && /^[[{].+[\]}]$/.test(written);
  return isWide ? `${written[0]} ${written.slice(1, -1)} ${written.at(-1)}` : written;
}

/** Parts in the brackets of a text, and with as much room within them. */
function inBrackets(inside: string, parts: readonly string[]): string {
  const room = inside[1] === " " && parts.length > 0 ? " " : "";
  return inside[0] + room + parts.join(", ") + room + inside.at(-1);
}

function partsOfMap(text: string, map: YAMLMap, before: Mapping, after: Mapping): string[] {
  const kept = map.items.flatMap((pair) => {
    const key = String(pair.key);
    if (isSame(before[key], after[key])) return [text.slice(startOf(pair), endOf(text, pair))];
    if (after[key] === undefined) return [];
    return [`${inlineAnew(key)}: ${partChanged(text, pair.value, before[key], after[key])}`];
  });
  const there = new Set(map.items.map(({ key }) => String(key)));
  const added = Object.entries(after).filter(
    ([key, value]) => !there.has(key) && value !== undefined && !isSame(before[key], value),
  );
  return [...kept, ...added.map(([key, value]) => `${inlineAnew(key)}: ${inlineAnew(value)}`)];
}

function partsOfList(
  text: string,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): string[] {
  if (list.items.length !== before.length) return after.map(inlineAnew);
  return aligned(before, after).flatMap((step) => {
    if (step.kind === "gone") return [];
    if (step.kind === "new") return [inlineAnew(after[step.after])];
    const item = list.items[step.before];
    const [old, now] = [before[step.before], after[step.after]];
    return [
      isSame(old, now)
        ? text.slice(startOf(item), endOf(text, item))
        : partChanged(text, item, old, now),
    ];
  });
}

function partChanged(text: string, node: unknown, before: unknown, after: unknown): string {
  return isNode(node) && isCollection(node) && (isMap(node) || isSeq(node))
    ? inlineChanged(text, node, before, after)
    : inlineAnew(after);
}
