import { describe, expect, it } from "vitest";
import { findingsIn } from "../../../src/core/curriculum/findings.ts";
import { open } from "../../../src/core/curriculum/open.ts";
import { placeOf } from "../../../src/core/curriculum/places.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import { TopicId } from "../../../src/core/model/ids.ts";
import { curriculumFileOf } from "../../support/curricula.ts";
import { topicsWith, topicWith } from "../../support/findings.ts";

const [a, b] = [TopicId("a"), TopicId("b")];

function opened(more: object) {
  const text = JSON.stringify(curriculumFileOf("", more), null, 2);
  const found = open(readJson({ path: "curriculum.json", text }));
  if (!found.curriculum) throw new Error(found.problems.map(({ message }) => message).join("\n"));
  return { ...found, lines: text.split("\n") };
}

const circle = opened(
  topicsWith(topicWith("a", { requires: ["b"] }), topicWith("b", { requires: ["a"] })),
);

describe("what the rules find", () => {
  it("names only the rules that find something, errors before warnings before notes", () => {
    const found = findingsIn(circle.curriculum);
    expect(found[0]?.code).toBe("cycle");
    expect(found.every(({ findings }) => findings.length > 0)).toBe(true);
    const grave = ["error", "warning", "note"];
    const order = found.map(({ severity }) => grave.indexOf(severity));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("says in the curriculum's own terms what it is about", () => {
    const [cycle] = findingsIn(circle.curriculum);
    expect([
      { topic: a, mention: b },
      { topic: b, mention: a },
    ]).toContainEqual(cycle?.findings[0]?.at);
  });

  it("is about parts that have a place in the files", () => {
    const { lines, places } = circle;
    const lineOf = (spot: Parameters<typeof placeOf>[0]) => lines[placeOf(spot, places).line - 1];
    expect(lineOf({ topic: a, path: ["title"] })).toContain('"title": "a"');
    expect(lineOf({ topic: a, mention: b })).toContain('"b"');
    for (const { findings } of findingsIn(circle.curriculum))
      for (const { at } of findings) expect(placeOf(at, places).file).toBe("curriculum.json");
  });
});
