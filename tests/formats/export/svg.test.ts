import { expect, test } from "vitest";
import { svgOf } from "../../../src/formats/export/svg.ts";
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
