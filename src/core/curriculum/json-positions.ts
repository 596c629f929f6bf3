/** Where a value stands in a JSON text, by offset, and where the values inside it stand. */
export interface JsonPosition {
  readonly at: number;
  /** For an object: the offset of each key and its value. */
  readonly keys?: ReadonlyMap<string, { readonly at: number; readonly value: JsonPosition }>;
  /** For an array. */
  readonly items?: readonly JsonPosition[];
}

/** A mistake of grammar with what was expected, or a key that an object has twice. */
export interface JsonMistake {
  readonly kind: "expected" | "twice";
  readonly at: number;
  readonly text: string;
}

interface OpenObject {
  readonly at: number;
  readonly keys: Map<string, { at: number; value: JsonPosition }>;
  key: { readonly text: string; readonly at: number };
}

interface OpenArray {
  readonly at: number;
  readonly items: JsonPosition[];
}

type Frame = OpenObject | OpenArray;

const quote = 0x22;
const backslash = 0x5c;
const space = /[ \t\n\r]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const plain = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/**
 * The positions of all values of a JSON text (RFC 8259), up to the first mistake of grammar. Keeps
 * a stack of its own, so that nesting of any depth is safe.
 */
export function jsonPositions(text: string): {
  root: JsonPosition | undefined;
  mistakes: JsonMistake[];
} {
  const reader = new Reader(text);
  return { root: reader.whole(), mistakes: reader.mistakes };
}

/** The mistakes alone, for which nothing has to be remembered but the keys of what is open. */
export function jsonMistakes(text: string): readonly JsonMistake[] {
  const reader = new Reader(text, false);
  reader.whole();
  return reader.mistakes;
}

class Reader {
  readonly mistakes: JsonMistake[] = [];
  readonly #text: string;
  readonly #stack: Frame[] = [];
  #at = 0;

  readonly #keepsPlaces: boolean;

  constructor(text: string, keepsPlaces = true) {
    this.#text = text;
    this.#keepsPlaces = keepsPlaces;
  }

  /** The root value, or `undefined` when the grammar is broken. */
  whole(): JsonPosition | undefined {
    let value = this.#value();
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
      if (this.#broken()) return undefined;
      if (value !== undefined) this.#put(frame, value);
      value = this.#next(frame, value === undefined);
    }
    this.#skip();
    if (this.#at < this.#text.length) this.#expect("the end of the file");
    return this.#broken() ? undefined : value;
  }

  /** Reads a value; an object or array is only opened, and then there is no value yet. */
  #value(): JsonPosition | undefined {
    this.#skip();
    const at = this.#at;
    if (this.#take("{")) this.#stack.push({ at, key: { text: "", at }, keys: new Map() });
    else if (this.#take("[")) this.#stack.push({ at, items: [] });
    else if (this.#string() !== undefined || this.#match(plain)) return { at };
    else this.#expect("a value");
    return undefined;
  }

  #put(frame: Frame, value: JsonPosition): void {
    if ("items" in frame) {
      if (this.#keepsPlaces) frame.items.push(value);
    } else frame.keys.set(frame.key.text, { at: frame.key.at, value });
  }

  /** Goes on inside a frame: closes it and gives its value, or reads the next value in it. */
  #next(frame: Frame, isFirst: boolean): JsonPosition | undefined {
    this.#skip();
    if (this.#take("items" in frame ? "]" : "}")) {
      this.#stack.pop();
      return frame;
    }
    if (!isFirst && !this.#take(",")) {
      this.#expect("items" in frame ? "`,` or `]`" : "`,` or `}`");
      return undefined;
    }
    if ("keys" in frame && !this.#key(frame)) return undefined;
    return this.#value();
  }

  #key(frame: OpenObject): boolean {
    this.#skip();
    const at = this.#at;
    const written = this.#string();
    if (written === undefined) {
      this.#expect("a key in double quotes");
      return false;
    }
    const text = written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
    if (frame.keys.has(text)) this.mistakes.push({ kind: "twice", at, text });
    frame.key = { text, at };
    this.#skip();
    if (this.#take(":")) return true;
    this.#expect("`:`");
    return false;
  }

  /** A string with its quotes. No pattern does this safely for a string of any length. */
  #string(): string | undefined {
    const start = this.#at;
    if (!this.#take('"')) return undefined;
    while (true) {
      let code = this.#text.charCodeAt(this.#at);
      while (code >= 0x20 && code !== quote && code !== backslash)
        code = this.#text.charCodeAt(++this.#at);
      if (this.#take('"')) return this.#text.slice(start, this.#at);
      if (code === backslash && this.#match(escaped)) continue;
      this.#expect(code === backslash ? "an escape such as `\\n`" : "a closing quote");
      return undefined;
    }
  }

  #skip(): void {
    // Most texts have no space between most signs, and looking is faster than matching.
    if (this.#text.charCodeAt(this.#at) <= 0x20) this.#match(space);
  }

  #take(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.test(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  /** Notes a mistake of grammar; the first one counts. */
  #expect(text: string): void {
    if (this.#broken()) return;
    this.mistakes.push({ kind: "expected", at: this.#at, text });
  }

  #broken(): boolean {
    return this.mistakes.at(-1)?.kind === "expected";
  }
}
