import { expect, test } from "vitest";
import { findingIn } from "../../../src/core/search/finding.ts";
import { curriculumOf } from "../../support/curricula.ts";

const summary =
  "A long first sentence that says nothing of interest to anybody. The kernel owns the hardware; a program asks it for everything that it wants to do with the world.";

const [topic] = curriculumOf("a", {
  topics: [{ id: "a", kind: "concept", area: "all", title: "System calls", summary }],
}).topics;

test("a long summary is cut at words around what was found", () => {
  const meant = [{ typed: "owns", words: new Map([["owns", 1]]) }];
  const elsewhere = topic && findingIn(topic, meant).elsewhere;
  expect(elsewhere?.text).toBe(
    "… of interest to anybody. The kernel owns the hardware; a program asks it for …",
  );
  expect(elsewhere?.ranges.map(([from, to]) => elsewhere.text.slice(from, to))).toEqual(["owns"]);
});

test("there is nothing to show elsewhere when nothing was found", () => {
  expect(topic && findingIn(topic, [])).toEqual({
    title: { text: "System calls", ranges: [] },
    elsewhere: undefined,
  });
});
