import { expect, test } from "vitest";
import { likely, vocabularyOf, wordsMeant } from "../../../src/core/search/vocabulary.ts";

const vocabulary = vocabularyOf(["own", "ownership", "shutdown", "owner", "async", "thread", "io"]);
const meant = (typed: string, unfinished = true) =>
  [...wordsMeant(vocabulary, typed, unfinished)].sort((a, b) => b[1] - a[1]);
const names = (typed: string, unfinished = true) => meant(typed, unfinished).map(([word]) => word);

test("the word itself comes before words that begin with it, then words that contain it", () => {
  expect(names("own")[0]).toBe("own");
  expect(names("own").slice(1, 3).sort()).toEqual(["owner", "ownership"]);
  expect(names("own").at(-1)).toBe("shutdown");
});

test("a mistake is forgiven and leaves the word likely", () => {
  const [first] = meant("ownrship");
  expect(first?.[0]).toBe("ownership");
  expect(first?.[1]).toBeGreaterThanOrEqual(likely);
});

test("a compound is traced to the word in it", () => {
  expect(names("mutlithreading")).toEqual(["thread"]);
});

test("a short word still being typed may become anything, a finished one may not", () => {
  expect(names("o")).toContain("ownership");
  expect(names("o", false)).toEqual([]);
  expect(names("io", false)).toEqual(["io"]);
});

test("three letters forgive nothing: too many words are near them", () => {
  expect(names("iwn")).toEqual([]);
});
