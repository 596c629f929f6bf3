import fc from "fast-check";
import { expect, test } from "vitest";
import { hasKeyTwiceInPieces } from "../../../src/core/curriculum/json-keys.ts";
import { atOnce } from "../../../src/core/model/pieces.ts";

const hasKeyTwice = (text: string): boolean => atOnce(hasKeyTwiceInPieces(text, JSON.parse(text)));

/** A JSON text, written with as many spaces as one likes. */
const texts = fc
  .tuple(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"))
  .map(([value, indent]) => JSON.stringify(value, undefined, indent));

test("a text that was written from a value has no key twice", () => {
  fc.assert(fc.property(texts, (text) => !hasKeyTwice(text)));
});

test("an object with one key more of the same name is found at any depth", () => {
  fc.assert(
    fc.property(texts, fc.string(), fc.nat({ max: 3 }), (inner, name, depth) => {
      const key = JSON.stringify(name);
      const twice = `{ ${key} : ${inner}, ${key}:${inner} }`;
      const text = `${'[{"around":'.repeat(depth)}${twice}${"}]".repeat(depth)}`;
      expect(hasKeyTwice(text)).toBe(true);
    }),
  );
});

test("quotes, colons and backslashes inside strings do not count", () => {
  const text = String.raw`{"a\":": "\\", "b": ":\"", "c\\": {"\u0022": []}}`;
  expect(hasKeyTwice(text)).toBe(false);
});
