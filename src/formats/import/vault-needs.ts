import { plainBlocks } from "./plain-markdown.ts";
import { type Need, type NeededTopic, needed } from "./sketch.ts";
import { wikilinks } from "./vault-note.ts";

/** A list line that says how those further in belong together. */
const groupLine = /^(one|all) of(?::\s*(.*))?$/i;

interface OpenGroup {
  readonly indent: number;
  readonly of: Need[];
}

/**
 * What the lines below a heading such as “Needs” ask for. Of those further in than “One of” one is
 * enough; of lines that begin with “or” one of all is, as which belong together is not told.
 */
export function needsIn(lines: readonly string[], keyOf: (name: string) => string): Need[] {
  const needs: Need[] = [];
  const options: NeededTopic[] = [];
  let open: OpenGroup[] = [];
  for (const line of lines) {
    const [, margin = "", text = ""] = /^([\t ]*)(?:[-*+]\s+)?(.*)$/.exec(line) ?? [];
    if (text === "") continue;
    open = open.filter(({ indent }) => indent < margin.length);
    const place = open.at(-1)?.of ?? needs;
    const [, kind, why] = groupLine.exec(text.trim()) ?? [];
    if (kind !== undefined) {
      const of: Need[] = [];
      const isChoice = kind.toLowerCase() === "one";
      place.push({ kind: isChoice ? "any" : "all", of, ...(why && { why: plain(why) }) });
      open.push({ indent: margin.length, of });
    } else {
      const found = linkedIn(text, keyOf);
      if (/^or \[\[/.test(text)) options.push(...found);
      else place.push(...found);
    }
  }
  if (options.length > 0) needs.push({ kind: "any", of: options });
  return needs.filter((need) => need.kind === "topic" || need.of.length > 0);
}

/** The notes that a line links to; with a single one, what stands behind the colon is its reason. */
export function linkedIn(line: string, keyOf: (name: string) => string): NeededTopic[] {
  const found = wikilinks(line).map(keyOf);
  const said = /\]\]: (.*)$/.exec(line)?.[1];
  const why = found.length === 1 && said !== undefined ? plain(said) : undefined;
  return found.map((key) => needed(key, why));
}

const plain = (text: string): string => plainBlocks(text).join(" ");
