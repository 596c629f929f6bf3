import fc from "fast-check";
import { expect, test } from "vitest";
import { noteNames } from "../../../src/formats/export/note-names.ts";

const namesOf = (...things: readonly (readonly [title: string, id: string])[]) => {
  const newName = noteNames(["Map"]);
  return things.map(([title, id]) => newName(title, id));
};

test("a name is the title, with the id where the title is taken", () => {
  expect(namesOf(["Stock", "a"], ["stock", "b"], ["Map", "c"])).toEqual([
    "Stock",
    "stock b",
    "Map c",
  ]);
});

test("a name that a title and an id make together is not given out twice", () => {
  expect(namesOf(["Same b", "a"], ["Same", "c"], ["same", "b"])).toEqual([
    "Same b",
    "Same",
    "same b 2",
  ]);
});

test("names differ in more than capitals, accents written in another way, and signs that nobody sees", () => {
  expect(namesOf(["Straße", "a"], ["STRASSE", "b"])[1]).toBe("STRASSE b");
  expect(namesOf(["Caf\u00e9", "a"], ["Cafe\u0301", "b"])[1]).toBe("Cafe\u0301 b");
  expect(namesOf(["Stock", "a"], ["St\u200Bock", "b"])[1]).toBe("St\u200Bock b");
});

test("titles that are no names make room for the id", () => {
  expect(namesOf(["?", "a"], ["...", "b"], ["\u200B", "c"])).toEqual(["a", "b", "c"]);
  expect(namesOf(["CON", "a"], ["con.txt", "b"], ["?", "nul"])).toEqual([
    "Topic CON",
    "Topic con.txt",
    "Topic nul",
  ]);
});

test("a long title is cut between characters as people see them", () => {
  const [name = ""] = namesOf([`${"x".repeat(110)}👩‍🚀👩‍🚀`, "a"]);
  expect(name).toBe("x".repeat(110));
  expect(namesOf(["💥".repeat(100), "a"])).toEqual(["💥".repeat(30)]);
});

test("names are all different, whole, and fit on any disk", () => {
  const piece = fc.constantFrom(
    ...("abAB12 ./:*ßſé\u0301Kk\u200B\u200D💥精ςΣ".match(/./gu) ?? []),
    ..."\uD800|con|Same|x2|Map".split("|"),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
  const id = fc.constantFrom("a", "b", "2", "a-2", "精".repeat(80), "con", "nul.2");
  const long = fc
    .integer({ min: 1, max: 100 })
    .chain((times) => text.map((one) => one.repeat(times)));
  const things = fc.array(fc.tuple(fc.oneof(text, long), id), { maxLength: 12 });
  fc.assert(
    fc.property(things, (all) => {
      const names = namesOf(...all);
      for (const form of ["NFC", "NFD"])
        for (const name of [(n: string) => n.toLowerCase(), (n: string) => n.toUpperCase()])
          expect(new Set(names.map((one) => name(one.normalize(form)))).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[^\p{Cs}\p{Cc}\\/:*?"<>|#^[\]]+$/u);
        expect(name).not.toMatch(/^[. ]|[. ]$|^(con|nul)(\..*)?$/i);
        expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(255);
      }
    }),
  );
});
