import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairsAcross } from "../../../src/core/merging/pairs.ts";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { readDecisions } from "../../../src/formats/merge-decisions/read-decisions.ts";
import { topicHandles } from "../../../src/formats/merge-decisions/topic-handles.ts";
import {
  decisionsHead,
  decisionsText,
} from "../../../src/formats/merge-decisions/write-decisions.ts";
import { arbitraryFile } from "../../support/arbitrary-curricula.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { inOneLine } from "../../support/folders.ts";

const one = curriculumOf("traits\nerrors", { id: "book" });
const other = curriculumOf("traits\nexceptions", { id: "book" });
const handles = topicHandles([one, other]);

const read = (text: string) => {
  const { decisions, lists, problems } = readDecisions({ path: "d.yaml", text }, handles);
  return {
    decisions: decisions.map(({ one, other, same }) => [handles.of(one), handles.of(other), same]),
    lists,
    problems: problems.map(inOneLine),
  };
};

describe("a file of decisions", () => {
  it("says of each pair how likely it looks and why, with a word to change", () => {
    expect(decisionsText(pairsAcross([one, other]), () => "same", handles)).toBe(
      `# 1.00 “traits” and “traits”: the titles are the same
- same: [book/traits, book-2/traits]
`,
    );
  });

  it("holds decisions on two topics and more; what is unsure is no decision", () => {
    const { decisions, lists } = read(`- same: [book/traits, book-2/traits]
- different: [book/errors, book/traits, book-2/exceptions]
- unsure: [book/errors, book-2/traits]
`);
    expect(decisions).toEqual([
      ["book/traits", "book-2/traits", true],
      ["book/errors", "book/traits", false],
      ["book/errors", "book-2/exceptions", false],
      ["book/traits", "book-2/exceptions", false],
    ]);
    const [[traits, errors], [others, exceptions]] = [one.topics, other.topics];
    if (!traits || !errors || !others || !exceptions) throw new Error("topics are missing");
    expect(lists(others, errors)).toBe(true);
    expect(lists(traits, exceptions)).toBe(true);
  });

  it("may be empty", () => {
    expect(read(decisionsHead)).toMatchObject({ decisions: [], problems: [] });
  });

  it.each([
    [
      "- same: [book/trait, book-2/traits]",
      "d.yaml:1:10 unknown-topic: There is no topic `book/trait` in the documents that are merged. Did you mean `book/traits`? Write it as `<curriculum>/<topic>`.",
    ],
    [
      "- same: [book/traits]",
      "d.yaml:1:9 wrong-value: `same` is a list, which does not fit. Name two topics or more.",
    ],
    [
      "- equal: [book/traits, book-2/traits]",
      "d.yaml:1:3 unknown-key: `equal` is not a key of the format. Take it out. The keys here are same, different, unsure.",
    ],
    [
      "same: yes",
      "d.yaml:1:1 wrong-value: This file is not a list of decisions. Begin every entry with `- same:`, `- different:` or `- unsure:`.",
    ],
  ])("with the mistake %j is explained", (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  it("reads as it was written, whatever the topics are called", () => {
    const curricula = fc.tuple(arbitraryFile(), arbitraryFile());
    fc.assert(
      fc.property(curricula, (files) => {
        const [first, second]: Curriculum[] = files.map((file) => curriculumOf("", file));
        if (!first || !second) return;
        const names = topicHandles([first, second]);
        const pairs = pairsAcross([first, second]);
        const text = decisionsHead + decisionsText(pairs, () => "different", names);
        const { decisions, problems } = readDecisions({ path: "d.yaml", text }, names);
        expect(problems).toEqual([]);
        expect(decisions.map(({ one, other }) => [one, other])).toEqual(
          pairs.map(({ one, other }) => [one, other]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
