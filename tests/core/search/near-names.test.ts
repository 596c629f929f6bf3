import { expect, test } from "vitest";
import { nearNames, spellingLikeness } from "../../../src/core/search/near-names.ts";
import { searchIndex } from "../../../src/core/search/search.ts";

const things = ["Closures", "Ownership", "Shared ownership", "Pattern matching"].map((title) => ({
  title,
  aliases: [],
  summary: "",
}));

test("names that share words, mistyped ones too, are near", () => {
  const near = (name: string) => nearNames(searchIndex(things), name).map(({ title }) => title);
  expect(near("ownrship")).toEqual(["Ownership", "Shared ownership"]);
  expect(near("Matching")).toEqual(["Pattern matching"]);
  expect(near("xylophone")).toEqual([]);
});

test("names are as alike as their letters, and not when one merely holds the other", () => {
  expect(spellingLikeness("closures", "closures")).toBeGreaterThan(0.99);
  expect(spellingLikeness("kubernetes", "kuberntes")).toBeGreaterThan(0.75);
  expect(spellingLikeness("ownership", "shared ownership and borrowing")).toBeLessThan(0.5);
  expect(spellingLikeness("closures", "channels")).toBeLessThan(0.5);
});
