import { expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { blockedReason } from "../../../src/formats/export/blocked-reason.ts";
import { english } from "../../../src/language/english.ts";
import { german } from "../../../src/language/german.ts";
import { curriculumOf } from "../../support/curricula.ts";

const curriculum = curriculumOf("a: b\nb: a\nc: a");
const [a, b, c] = [TopicId("a"), TopicId("b"), TopicId("c")];

test("a circle is told from its first topic back to it", () => {
  const blocked = { goal: c, topic: a, kind: "circle", circle: [a, b] } as const;
  expect(blockedReason(english, curriculum, blocked)).toBe(
    "These topics wait for each other: “a” needs “b” needs “a”.",
  );
  expect(blockedReason(german, curriculum, blocked)).toBe(
    "Diese Themen warten aufeinander: „a“ braucht „b“ braucht „a“.",
  );
});

test("a topic that there is not is called by its id", () => {
  const nowhere = TopicId("nowhere");
  expect(
    blockedReason(english, curriculum, { goal: nowhere, topic: nowhere, kind: "missing" }),
  ).toBe("There is no topic “nowhere”.");
});
