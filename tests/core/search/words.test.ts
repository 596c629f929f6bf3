import { expect, test } from "vitest";
import { folded, wordsIn } from "../../../src/core/search/words.ts";

const words = (text: string) => wordsIn(text).map(({ word }) => word);

test("case and accents make no difference", () => {
  expect(folded("Déjà VU")).toBe("deja vu");
  expect(words("Naïve Bayes")).toEqual(["naive", "bayes"]);
});

test("what punctuation holds together is found in parts and as a whole", () => {
  expect(words("I/O")).toEqual(["i", "o", "io"]);
  expect(words("lock-free code")).toEqual(["lock", "free", "lockfree", "code"]);
  expect(words("`thread::spawn`")).toEqual(["thread", "spawn", "threadspawn"]);
});

test("each word knows where it stands in the text", () => {
  const text = "Rc: shared naïve";
  expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    "Rc",
    "shared",
    "naïve",
  ]);
});

test("other scripts have words too, punctuation has none", () => {
  expect(words("所有权 и владение")).toEqual(["所有权", "и", "владение"]);
  expect(words("? :: …")).toEqual([]);
});
