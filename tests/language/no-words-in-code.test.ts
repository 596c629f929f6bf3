import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { wordsIn } from "./words-in-code.ts";

/** The parts of the page that have moved into the messages. */
const folders = [
  "src/app/goal",
  "src/app/route",
  "src/app/start",
  "src/app/placement",
  "src/app/orders",
  "src/app/calendar",
  "src/app/take-away",
  "src/app/progress",
  "src/app/share",
  "src/app/documents",
  "src/app/lens",
  "src/explorer/route",
  "src/explorer/diary",
  "src/explorer/taking",
];

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
