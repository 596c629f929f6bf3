import { expect, test } from "vitest";
import { requirementText } from "../../../src/formats/export/requirement-text.ts";
import { english } from "../../../src/language/english.ts";
import { curriculumOf } from "../../support/curricula.ts";

const spoken = (requires: string) => {
  const [last] = curriculumOf(`a\nb\nc\nd: ${requires}`).topics.slice(-1);
  return last && requirementText(english, last.requires, (topic) => topic.toUpperCase());
};

test("a requirement is put into words, what stands inside in brackets", () => {
  expect(spoken("a")).toBe("A");
  expect(spoken("a, b")).toBe("A and B");
  expect(spoken("a | b")).toBe("A or B");
  expect(spoken("a, b | c")).toBe("A and (B or C)");
  expect(spoken("a | (b & (a | c))")).toBe("A or (B and (A or C))");
});

test("what asks for nothing is no words", () => {
  expect(spoken("")).toBe("");
});
