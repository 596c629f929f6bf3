import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { wordsIn } from "./words-in-code.ts";

/** What speaks to a reader. */
const folders = ["src/app", "src/explorer", "src/scene"];

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test.each(folders)("whatever %s says stands in the messages of the languages", (folder) => {
  const found = files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => wordsIn(file).map(({ line, text }) => `${file}:${line} ${text}`));
  expect(found).toEqual([]);
});
