import { expect, test } from "vitest";
import { chosenFrom } from "../../../src/app/opening/chosen-files.ts";

const given = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, file: new File([], path) }));
const chosen = (...paths: readonly string[]) => {
  const { kind, name, files } = chosenFrom(given(...paths));
  return { kind, name, paths: files.map(({ path }) => path) };
};

test("the folder with a curriculum.yaml nearest to the top is read, seen from itself", () => {
  expect(
    chosen("x/old/curriculum.yaml", "x/curriculum.yaml", "x/topics/a.yml", "x/photo.png"),
  ).toEqual({
    kind: "folder",
    name: "x",
    paths: ["old/curriculum.yaml", "curriculum.yaml", "topics/a.yml"],
  });
});

test("of a book its table of contents is read, not its chapters", () => {
  expect(chosen("book/src/one.md", "book/src/SUMMARY.md").paths).toEqual(["book/src/SUMMARY.md"]);
});

test("notes and tables are read together, pictures and what programs keep there are not", () => {
  expect(
    chosen("v/a.md", "v/b.md", "v/a.png", "v/.obsidian/c.md", "v/node_modules/d.md").paths,
  ).toEqual(["v/a.md", "v/b.md"]);
});

test("a single file is read, whatever it is called", () => {
  expect(chosen(".hidden").paths).toEqual([".hidden"]);
});
