import fc from "fast-check";
import { expect, test } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import { mapFile } from "../../../src/formats/export/map-file.ts";
import { siteLayouts } from "../../../src/formats/export/site.ts";
import { layoutInput } from "../../../src/scene/layout/layout-input.ts";
import { arbitraryFile } from "../../support/arbitrary-curricula.ts";
import { curriculumOf, openJson } from "../../support/curricula.ts";

test("what a map needs draws the same map, whatever the ids and texts", () => {
  fc.assert(
    fc.property(arbitraryFile(), (file) => {
      const { curriculum } = openJson(file);
      if (curriculum === undefined) return;
      const [layout] = siteLayouts(curriculum, "fast");
      if (!layout) return;
      const { path, text } = mapFile("map.json", curriculum, layout, "whole.json");
      const abridged = open(readJson({ path, text })).curriculum;
      expect(abridged && layoutInput(abridged)).toEqual(layoutInput(curriculum));
    }),
  );
});

test("texts that are read only once a topic is looked at are left out", () => {
  const text = { summary: "TEXT", checks: [{ ask: "TEXT", answer: "TEXT" }] };
  const needs = {
    any: [
      { topic: "a", why: "TEXT" },
      { all: ["a"], why: "TEXT" },
    ],
    why: "TEXT",
  };
  const more = {
    topics: [
      { id: "a", title: "A", kind: "skill", area: "x", ...text },
      {
        id: "b",
        title: "B",
        kind: "project",
        area: "x",
        requires: [needs],
        helps: [{ topic: "a", why: "TEXT" }],
        brief: { does: "TEXT", shows: "TEXT", milestone: "TEXT", done: "TEXT" },
        resources: [{ title: "TEXT", url: "https://example.org/TEXT", kind: "read" }],
      },
    ],
    areas: [{ id: "x", title: "X", stage: "s" }],
    stages: [{ id: "s", title: "S" }],
  };
  const curriculum = curriculumOf("", more);
  const [layout] = siteLayouts(curriculum, "fast");
  if (!layout) throw new Error("There is no layout.");
  expect(mapFile("map.json", curriculum, layout, "whole.json").text).not.toContain("TEXT");
});
