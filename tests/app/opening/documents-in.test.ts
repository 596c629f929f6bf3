import { expect, test } from "vitest";
import { areSeveralDocuments, documentsIn } from "../../../src/app/opening/documents-in.ts";

const given = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, file: new File([], path) }));
const areSeveral = (...paths: readonly string[]) => areSeveralDocuments(given(...paths));

test("each folder is a document, and so is each file in none", () => {
  const documents = documentsIn(given("book/src/one.md", "a.json", "book/src/SUMMARY.md", "b.md"));
  expect(documents.map(({ files }) => files.map(({ path }) => path))).toEqual([
    ["book/src/SUMMARY.md"],
    ["a.json"],
    ["b.md"],
  ]);
});

test("two files that are documents alone are several, and so are a folder and something else", () => {
  expect(areSeveral("a.json", "b.graphml")).toBe(true);
  expect(areSeveral("a.json", "b.md")).toBe(true);
  expect(areSeveral("SUMMARY.md", "SUMMARY.md")).toBe(true);
  expect(areSeveral("one/SUMMARY.md", "two/SUMMARY.md")).toBe(true);
  expect(areSeveral("one/SUMMARY.md", "course.md")).toBe(true);
});

test("files that may be one document together are not taken apart", () => {
  expect(areSeveral("a.json")).toBe(false);
  expect(areSeveral("vault/a.md", "vault/b.md")).toBe(false);
  expect(areSeveral("topics.csv", "edges.csv")).toBe(false);
  expect(areSeveral("a.md", "b.md", "drawn.canvas")).toBe(false);
  expect(areSeveral("SUMMARY.md", "one.md")).toBe(false);
  expect(areSeveral("curriculum.yaml", "topics.yaml", "a.json")).toBe(false);
  expect(areSeveral("curriculum.json", "photo.png")).toBe(false);
});
