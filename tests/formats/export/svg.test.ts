import { expect, test } from "vitest";
import { svgFile, svgOf } from "../../../src/formats/export/svg.ts";
import { pictureOf as pictureTree } from "../../../src/scene/picture/picture-of.ts";
import { sceneOf, wholeScene } from "../../../src/scene/scene-of.ts";
import { plainSight } from "../../../src/scene/sight.ts";
import { drawnOf } from "../../support/drawn.ts";

const hostile = '</text><script>alert(1)</script>" onload="x';

function pictureOf(title: string): string {
  const drawn = drawnOf("a\nb: a", {
    areas: [{ id: "all", title, stage: "all" }],
    topics: [{ id: "a", title, area: "all", kind: "concept" }],
  });
  const box = { x: 0, y: 0, width: drawn.layout.width, height: drawn.layout.height };
  const near = sceneOf(drawn, plainSight, { zoom: 1, box });
  return svgOf(wholeScene(drawn, plainSight, 1), title) + svgOf(near, title);
}

test("titles stand in the picture as text", () => {
  expect(pictureOf("Moves")).toMatch(/<tspan[^>]*>Moves<\/tspan>/);
});

test("a title can neither end its element nor add an attribute", () => {
  const picture = pictureOf(hostile);
  expect(picture).not.toContain("<script");
  expect(picture).not.toContain('" onload');
});

test("the picture loads nothing from outside", () => {
  expect(pictureOf("a")).not.toMatch(/(href|url\()/);
});

test("a picture on its own has a size and its colours, and loads nothing either", () => {
  const drawn = drawnOf("a");
  const file = svgFile(pictureTree(wholeScene(drawn, plainSight, 1), hostile));
  const { width, height } = drawn.layout;
  expect(file).toContain(` width="${width}" height="${height}">`);
  expect(file).toContain("--prereq-ink:");
  expect(file).not.toMatch(/(href|url\(|@import|<script|" onload)/);
});

test("what XML does not allow is replaced", () => {
  expect(pictureOf("a\uFFFEb")).toContain(">a\uFFFDb<");
});
