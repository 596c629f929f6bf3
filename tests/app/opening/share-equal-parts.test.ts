import { expect, test } from "vitest";
import { shareEqualParts } from "../../../src/app/opening/share-equal-parts.ts";
import { curriculumOf, nastyIds } from "../../support/curricula.ts";

const read = (text: string) => structuredClone(curriculumOf(text).topics);

test("topics say what they said", () => {
  const text = ["a", "b: a", "c: a, a | b", "d: a & b | c", ...nastyIds].join("\n");
  const topics = read(text);
  shareEqualParts(topics);
  expect(topics).toEqual(read(text));
});

test("topics share the list that is empty, and prerequisites that are the same", () => {
  const topics = read("a\nb: a\nc: a");
  shareEqualParts(topics);
  const [a, b, c] = topics;
  expect(a?.checks).toBe(b?.checks);
  const [first, second] = [b, c].map((topic) => topic?.requires);
  expect(first?.kind === "all" && first.of[0]).toBeTruthy();
  expect(first?.kind === "all" && first.of[0]).toBe(second?.kind === "all" && second.of[0]);
});
