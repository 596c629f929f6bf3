import { expect, test } from "vitest";
import { documentLabels } from "../../../src/core/model/document-labels.ts";
import { curriculumOf } from "../../support/curricula.ts";

const document = (id: string, kind: string) => ({ id, title: `Title of ${id}`, kind, items: [] });

test("documents of one kind are told apart by their titles", () => {
  const curriculum = curriculumOf("a", {
    documents: [document("one", "book"), document("two", "book"), document("three", "course")],
  });
  expect([...documentLabels(curriculum).values()]).toEqual([
    "Title of one",
    "Title of two",
    "Course",
  ]);
});
