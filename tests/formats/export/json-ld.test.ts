import fc from "fast-check";
import { expect, test } from "vitest";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { jsonLdText } from "../../../src/formats/export/json-ld.ts";
import { english } from "../../../src/language/english.ts";
import { arbitraryFile } from "../../support/arbitrary-curricula.ts";
import { curriculumOf, openJson } from "../../support/curricula.ts";

interface Written {
  readonly "@graph": readonly Readonly<Record<string, unknown>>[];
}

function written(curriculum: Curriculum): Written {
  return JSON.parse(jsonLdText(curriculum, english));
}

/** Every `@id` in a value, where it names a node and where it refers to one. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === "@id" ? [String(inside)] : idsIn(inside),
  );
}

const nodeOf = (curriculum: Curriculum, id: string) =>
  written(curriculum)["@graph"].find((node) => node["@id"] === id);

test("every node is named once, and whatever is referred to is there", () => {
  fc.assert(
    fc.property(arbitraryFile(), (file) => {
      const { curriculum } = openJson(file);
      if (!curriculum) return;
      const graph = written(curriculum)["@graph"];
      const names = graph.map((node) => String(node["@id"]));
      expect(new Set(names).size).toBe(names.length);
      expect(idsIn(graph).filter((id) => !names.includes(id))).toEqual([]);
      expect(names.length).toBe(
        2 + curriculum.areas.length + curriculum.goals.length + 2 * curriculum.topics.length,
      );
    }),
  );
});

test("prerequisites are competencies; alternatives stand there in words", () => {
  const curriculum = curriculumOf("a 2-4h\nb\nc\nd: a, b | c");
  expect(nodeOf(curriculum, "#resource/topic/d")).toMatchObject({
    "@type": "LearningResource",
    competencyRequired: [{ "@id": "#term/topic/a" }, "b or c"],
    teaches: { "@id": "#term/topic/d" },
  });
  expect(nodeOf(curriculum, "#resource/topic/a")).toMatchObject({ timeRequired: "PT180M" });
});

test("an area is a course after the courses that it builds on", () => {
  const curriculum = curriculumOf("a @x\nb @y: a\nc @y: b\nd @z: a | b");
  expect(nodeOf(curriculum, "#resource/area/y")?.["coursePrerequisites"]).toEqual([
    { "@id": "#resource/area/x" },
  ]);
  expect(nodeOf(curriculum, "#resource/area/z")?.["coursePrerequisites"]).toBeUndefined();
});
