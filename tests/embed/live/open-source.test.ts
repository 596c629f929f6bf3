import { expect, test } from "vitest";
import { openData } from "../../../src/embed/live/open-source.ts";
import { curriculumValue } from "../../../src/formats/export/json.ts";
import { siteLayouts } from "../../../src/formats/export/site.ts";
import { curriculumOf } from "../../support/curricula.ts";

const curriculum = curriculumOf("a\nb: a\nc: b");
const built = JSON.stringify({
  ...curriculumValue(curriculum),
  layouts: siteLayouts(curriculum, "fast"),
});

test("what a site was built with is opened with its own layouts", async () => {
  const opening = await openData(built, 1.5, "https://example.org/");
  expect(opening).toMatchObject({ status: "open", open: { curriculum: { id: curriculum.id } } });
  expect(opening.status === "open" && opening.open.layouts).toHaveLength(2);
});

test("a curriculum without a layout, as a value, gets one", async () => {
  const { layouts: _, ...value } = JSON.parse(built);
  const opening = await openData(value, 1.5, "https://example.org/");
  expect(opening.status === "open" && opening.open.layouts).toHaveLength(1);
});

test("a file of a foreign format is imported", async () => {
  const csv = "ConceptID,ConceptLabel,Dependencies\n1,Counting,\n2,Addition,1\n";
  const opening = await openData(csv, 1.5, "https://example.org/");
  expect(opening.status === "open" && opening.open.curriculum.topics).toHaveLength(2);
});

test.each(["", "{", "[]", "null", '{"format":"prereq/1"}', "<svg onload=alert(1)>"])(
  "%j is told to be broken, and why",
  async (text) => {
    const opening = await openData(text, 1, "https://example.org/");
    expect(opening.status).toBe("broken");
    expect(opening.status === "broken" && opening.problems.length).toBeGreaterThan(0);
  },
);
