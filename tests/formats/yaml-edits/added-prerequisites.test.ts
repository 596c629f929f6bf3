import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { readFolder } from "../../../src/core/curriculum/read-folder.ts";
import { TopicId } from "../../../src/core/model/ids.ts";
import { folderFiles } from "../../../src/formats/export/folder.ts";
import { withPrerequisites } from "../../../src/formats/yaml-edits/added-prerequisites.ts";
import { arbitraryFile } from "../../support/arbitrary-curricula.ts";
import { curriculumOf } from "../../support/curricula.ts";

const added = (text: string, ...prerequisites: readonly string[]) =>
  withPrerequisites(
    text,
    prerequisites.map((prerequisite) => ({ topic: "b", prerequisite, why: "Because: so." })),
  );

describe("prerequisites are added to YAML", () => {
  it.each([
    [
      "to a list in lines, in its own style and after its comments",
      `# Head
- id: a   # first
- id: b
  requires:
  - a     # why not
  # end
  hours: 2
`,
      `# Head
- id: a   # first
- id: b
  requires:
  - a     # why not
  - topic: c
    why: "Because: so."
  # end
  hours: 2
`,
    ],
    [
      "after an item of several lines",
      `- id: b
  requires:
    - topic: a
      why: >-
        First line,
        second line.
  items: [x/1]
`,
      `- id: b
  requires:
    - topic: a
      why: >-
        First line,
        second line.
    - topic: c
      why: "Because: so."
  items: [x/1]
`,
    ],
    [
      "to a list in brackets",
      "- { id: b, requires: [a] }\n",
      '- { id: b, requires: [a, { topic: c, why: "Because: so." }] }\n',
    ],
    [
      "to an empty list",
      "- id: b\n  requires: []\n",
      '- id: b\n  requires: [{ topic: c, why: "Because: so." }]\n',
    ],
    [
      "to a list in brackets over several lines with a comment",
      "- id: b\n  requires: [\n    a, # first\n  ]\n",
      '- id: b\n  requires: [\n    a, { topic: c, why: "Because: so." }, # first\n  ]\n',
    ],
    [
      "as a list of its own, before what stands after it by custom",
      "- id: b\n  title: B\n  items: [x/1]\n- id: z\n",
      '- id: b\n  title: B\n  requires:\n    - topic: c\n      why: "Because: so."\n  items: [x/1]\n- id: z\n',
    ],
    [
      "as a list of its own at the end of a file without a last line end",
      "- id: b\n  title: B",
      '- id: b\n  title: B\n  requires:\n    - topic: c\n      why: "Because: so."',
    ],
    [
      "in braces, where the topic stands in braces",
      "- { id: b }\n",
      '- { id: b, requires: [{ topic: c, why: "Because: so." }] }\n',
    ],
    [
      "with the line ends of the file",
      "- id: b\r\n  title: B\r\n",
      '- id: b\r\n  title: B\r\n  requires:\r\n    - topic: c\r\n      why: "Because: so."\r\n',
    ],
  ])("%s", (_how, before, after) => {
    expect(added(before, "c")).toEqual({ text: after, left: [] });
  });

  it("several at once", () => {
    expect(added("- id: b\n  requires: [a]\n", "c", "1").text).toContain(
      '[a, { topic: c, why: "Because: so." }, { topic: "1", why: "Because: so." }]',
    );
  });

  it("not to a topic that is not there, nor to a list that others share, and these are given back", () => {
    const alias = "- id: a\n  requires: &list [c]\n- id: b\n  requires: *list\n";
    const anchor = "- id: b\n  requires: &list [c]\n- id: a\n  requires: *list\n";
    for (const text of ["- id: a\n", "", "{ id: b }", alias, anchor]) {
      const { text: same, left } = added(text, "c");
      expect(same).toBe(text);
      expect(left.map(({ prerequisite }) => prerequisite)).toEqual(["c"]);
    }
  });

  it("so that reading the folder gives the curriculum with them", () => {
    fc.assert(
      fc.property(arbitraryFile(), fc.nat(), fc.nat(), fc.string(), (file, one, other, text) => {
        const why = `Since ${text}.`;
        const curriculum = curriculumOf("", file);
        const { topics } = curriculum;
        const topic = topics[one % topics.length];
        const prerequisite = topics[other % topics.length];
        if (!topic || !prerequisite) return;
        const edited = folderFiles(curriculum).map(({ path, text }) => {
          if (path !== `topics/${topic.area}.yaml`) return { path, text };
          const addition = { topic: topic.id, prerequisite: prerequisite.id, why };
          const result = withPrerequisites(text, [addition]);
          expect(result.left).toEqual([]);
          return { path, text: result.text };
        });
        const of = [
          ...topic.requires.of,
          { kind: "topic", topic: TopicId(prerequisite.id), why } as const,
        ];
        expect(open(readFolder(edited)).curriculum).toEqual({
          ...curriculum,
          topics: topics.map((each) =>
            each === topic ? { ...topic, requires: { kind: "all", of } } : each,
          ),
        });
      }),
      { numRuns: 80 },
    );
  });
});
