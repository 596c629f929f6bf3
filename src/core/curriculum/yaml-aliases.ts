import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isSeq,
} from "yaml";
import { tooDeepHere } from "./depth.ts";
import { limits } from "./limits.ts";
import type { Mistake } from "./yaml-mistake.ts";

/** How far a part reaches: lists and maps within each other, and the characters that its aliases add. */
interface Extent {
  readonly depth: number;
  readonly added: number;
}

/** The part that an anchor names; its extent is not known while the reader is still inside. */
interface Anchored {
  readonly part: unknown;
  extent: Extent | undefined;
}

/**
 * Puts in the place of every alias the part that it repeats, and tells the aliases that cannot be
 * written out: without an anchor, inside their own part, or growing beyond the limits. The library
 * would refuse harmless repeats, and name no place.
 */
export function writeOutAliases(document: Document.Parsed): Mistake[] {
  const writer = new Writer();
  writer.write(document.contents);
  return writer.mistakes;
}

class Writer {
  readonly mistakes: Mistake[] = [];
  readonly #anchored = new Map<string, Anchored>();
  #added = 0;

  /** Writes out what is inside a part; gives the part itself or, for an alias, what it repeats. */
  write(part: unknown): Extent & { readonly part: unknown } {
    if (isAlias(part)) return this.#repeated(part);
    const anchor = isNode(part) && "anchor" in part ? part.anchor : undefined;
    const anchored: Anchored = { part, extent: undefined };
    if (anchor !== undefined) this.#anchored.set(anchor, anchored);
    const { depth, added } = this.#inside(part);
    anchored.extent = { depth, added: added + lengthOf(part) };
    return { part, depth, added };
  }

  #inside(part: unknown): Extent {
    let depth = 0;
    let added = 0;
    const written = (inner: unknown): unknown => {
      const extent = this.write(inner);
      depth = Math.max(depth, extent.depth);
      added += extent.added;
      return extent.part;
    };
    if (isPair(part)) {
      part.key = written(part.key);
      part.value = written(part.value);
    } else if (isSeq(part)) {
      for (const [index, item] of part.items.entries()) part.items[index] = written(item);
    } else if (isMap(part)) {
      for (const pair of part.items) written(pair);
    }
    return { depth: isCollection(part) ? depth + 1 : depth, added };
  }

  #repeated(alias: Alias): Extent & { readonly part: unknown } {
    const anchored = this.#anchored.get(alias.source);
    const at = alias.range?.[0] ?? 0;
    const extent = anchored?.extent;
    if (anchored === undefined) this.mistakes.push(unknownAnchor(alias.source, at));
    else if (extent === undefined) this.mistakes.push(circularAlias(alias.source, at));
    else if (extent.depth >= limits.depth) this.mistakes.push({ ...tooDeepHere, at });
    else {
      this.#count(extent.added, at);
      return { part: anchored.part, ...extent };
    }
    return { part: alias, depth: 0, added: 0 };
  }

  /** Tells once that aliases add more than a file may hold. */
  #count(added: number, at: number): void {
    const before = this.#added;
    this.#added += added;
    if (before <= limits.yamlLength && this.#added > limits.yamlLength)
      this.mistakes.push(tooMuchRepeated(at));
  }
}

function lengthOf(part: unknown): number {
  const [start, end] = (isNode(part) ? part.range : undefined) ?? [0, 0];
  return end - start;
}

function unknownAnchor(name: string, at: number): Mistake {
  return {
    code: "unknown-anchor",
    severity: "error",
    message: `The alias \`*${name}\` repeats nothing: no anchor \`&${name}\` stands above it.`,
    mend: "Put text that begins with `*` in quotes, or set the anchor.",
    at,
  };
}

function circularAlias(name: string, at: number): Mistake {
  return {
    code: "circular-alias",
    severity: "error",
    message: `The alias \`*${name}\` stands inside the very part that it repeats.`,
    mend: "Take it out.",
    at,
  };
}

function tooMuchRepeated(at: number): Mistake {
  return {
    code: "too-large",
    severity: "error",
    message: `With its aliases written out, the file has more than ${limits.yamlLength} characters.`,
    mend: "Repeat less: use fewer aliases, and none inside parts that are repeated themselves.",
    at,
  };
}
