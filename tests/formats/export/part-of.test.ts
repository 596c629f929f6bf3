import fc from "fast-check";
import { expect, test } from "vitest";
import { mentions } from "../../../src/core/model/requirement.ts";
import { partOf } from "../../../src/formats/export/part-of.ts";
import { arbitraryFile } from "../../support/arbitrary-curricula.ts";
import { curriculumOf, openJson } from "../../support/curricula.ts";

test("a part has the topics that were asked for, and nothing that leads out of it", () => {
  fc.assert(
    fc.property(arbitraryFile(), fc.infiniteStream(fc.boolean()), (file, coins) => {
      const { curriculum } = openJson(file);
      if (curriculum === undefined) return;
      const chosen = curriculum.topics.filter(() => coins.next().value);
      const among = new Set(chosen.map(({ id }) => id));
      const part = partOf(curriculum, among);
      expect(part.topics.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
      for (const { requires, helps } of part.topics) {
        expect(mentions(requires).every(({ topic }) => among.has(topic))).toBe(true);
        expect(helps.every(({ topic }) => among.has(topic))).toBe(true);
      }
    }),
  );
});

test("all of a curriculum as its own part is the same curriculum", () => {
  const curriculum = curriculumOf("a\nb: a\nc: a | b");
  expect(partOf(curriculum, new Set(curriculum.topics.map(({ id }) => id)))).toEqual(curriculum);
});
