import { describe, expect, it } from "vitest";
import { check } from "../../../../src/core/curriculum/check.ts";
import { findingsIn } from "../../../../src/core/curriculum/findings.ts";
import { readFolder } from "../../../../src/core/curriculum/read-folder.ts";
import { curriculumOf } from "../../../support/curricula.ts";
import { findings } from "../../../support/findings.ts";
import { folderOf } from "../../../support/folders.ts";

describe("the cycle rule", () => {
  it("prints the circle as a path", () => {
    expect(findings("cycle", "a: c\nb: a\nc: b")).toEqual([
      "A circle of prerequisites: `a` needs `c`, which needs `b`, which needs `a`.",
    ]);
  });

  it("finds a topic that needs itself", () => {
    expect(findings("cycle", "constructor: constructor")).toEqual([
      "A circle of prerequisites: `constructor` needs `constructor`.",
    ]);
  });

  it("tells each knot once, by a shortest way round", () => {
    expect(findings("cycle", "a: b, c\nb: c\nc: a\nx: y\ny: x")).toEqual([
      "A circle of prerequisites: `a` needs `c`, which needs `a`.",
      "A circle of prerequisites: `x` needs `y`, which needs `x`.",
    ]);
  });

  it("leaves circles alone that go through an alternative", () => {
    expect(findings("cycle", "a: b | c\nb: a\nc")).toEqual([]);
  });

  it("takes an alternative without another one for no alternative", () => {
    const topics = [
      { id: "a", title: "A", area: "all", requires: [{ any: ["b"] }] },
      { id: "b", title: "B", area: "all", requires: ["a"] },
    ];
    const areas = [{ id: "all", title: "All", stage: "all" }];
    expect(findings("cycle", "", { areas, topics })).toHaveLength(1);
  });

  it("does not weigh more links than anybody waits for", () => {
    const long = Array.from({ length: 5_001 }, (_, index) => `t${index}: t${(index + 1) % 5_001}`);
    const [found] = findingsIn(curriculumOf(long.join("\n")));
    expect(found?.findings[0]?.mend).toBe(
      "Take one of these prerequisites out, let it only help, or split one of the topics in two.",
    );
    expect(found?.findings[0]?.at).toEqual({ topic: "t0", mention: "t1" });
  });

  it("says which link can best be done without, and points at it", () => {
    const topics = `- id: first
  title: First
  requires: [{ topic: second, why: Because. }]
- id: second
  title: Second
  requires: [first]
`;
    const problems = check(readFolder(folderOf({ "topics/basics.yaml": topics })));
    expect(problems.find(({ code }) => code === "cycle")).toMatchObject({
      mend: "The weakest link is that `second` needs `first`: it has no `why`; neither titles nor documents speak for it. Take it out, let it only help, or split one of the topics in two.",
      place: { line: 6 },
    });
  });

  it("points at the prerequisite", () => {
    const topics = `- id: first
  title: First
  requires:
    - { topic: second, why: Because. }
- id: second
  title: Second
  requires: [{ topic: first, why: Because. }]
`;
    const problems = check(readFolder(folderOf({ "topics/basics.yaml": topics })));
    expect(problems.find(({ code }) => code === "cycle")?.place).toEqual({
      file: "topics/basics.yaml",
      line: 4,
      column: 16,
    });
  });
});
