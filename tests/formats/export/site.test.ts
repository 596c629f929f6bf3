import { expect, test } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import { siteFiles, siteLayouts } from "../../../src/formats/export/site.ts";
import { storedLayouts } from "../../../src/scene/layout/stored-layouts.ts";
import { curriculumOf } from "../../support/curricula.ts";

const page =
  "<title><!-- prereq:title --></title><!-- prereq:head --><!-- prereq:goals --><!-- prereq:picture --><!-- prereq:scenes -->";
const curriculum = curriculumOf("a\nb: a\nc: a | b", { title: "Cats & <dogs>" });
const layouts = siteLayouts(curriculum, "fast");
const files = new Map(siteFiles(page, curriculum, layouts).map(({ path, text }) => [path, text]));
const html = files.get("index.html") ?? "";
const json = files.get("curriculum.json") ?? "";

test("the page has the title, escaped, and a picture for each shape of window", () => {
  expect(html).toContain("<title>Cats &amp; &lt;dogs&gt;</title>");
  expect(html).toMatch(/data-shape="tall"><svg.*data-shape="wide"><svg/);
});

test("the scenes in the page can be read back and cannot end their block", () => {
  const block = /<script type="application\/json" id="first-scenes">(.*?)<\/script>/.exec(
    html,
  )?.[1];
  expect(JSON.parse(block ?? "")).toHaveLength(2);
  expect(block).not.toContain("<");
});

test("curriculum.json opens as the same curriculum, with layouts that fit it", () => {
  const opened = open(readJson({ path: "curriculum.json", text: json }));
  expect(opened.problems).toEqual([]);
  expect(opened.curriculum).toEqual(curriculum);
  expect(storedLayouts(JSON.parse(json).layouts, curriculum)).toHaveLength(2);
});

test.each([
  ["map-tall.json", 0.3],
  ["map-wide.json", 1.3],
])("%s opens as what a map needs, and says where the texts are", (name, aspect) => {
  const text = files.get(name) ?? "";
  const { layouts, whole } = JSON.parse(text);
  const opened = open(readJson({ path: name, text }));
  expect(opened.problems).toEqual([]);
  expect(storedLayouts(layouts, curriculum).map((layout) => layout.aspect)).toEqual([aspect]);
  expect(files.has(whole)).toBe(true);
});

test("a page that is not the explorer's is refused", () => {
  expect(() => siteFiles("<html></html>", curriculum, layouts)).toThrow("no place marked");
});
