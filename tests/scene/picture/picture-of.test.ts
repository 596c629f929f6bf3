import { describe, expect, test } from "vitest";
import type { PictureNode } from "../../../src/scene/picture/picture.ts";
import { type Links, pictureOf } from "../../../src/scene/picture/picture-of.ts";
import { isAttribute, isElementName } from "../../../src/scene/picture/vocabulary.ts";
import { sceneOf, wholeScene } from "../../../src/scene/scene-of.ts";
import { plainSight } from "../../../src/scene/sight.ts";
import { drawnOf } from "../../support/drawn.ts";

const drawn = drawnOf("a @x\nb @x: a\nc @y: a | b\nd @y: c ~ a", {
  areas: [
    { id: "x", title: "Letters", stage: "all" },
    { id: "y", title: "Others", stage: "all" },
  ],
});
const box = { x: 0, y: 0, width: drawn.layout.width, height: drawn.layout.height };
const links: Links = {
  topic: (id) => ({ title: `topic ${id}`, href: `topics/${id}.html` }),
  area: (id) => ({ title: `area ${id}`, href: `areas/${id}.html` }),
};
const scenes = {
  far: wholeScene(drawn, plainSight, 1),
  near: sceneOf(drawn, plainSight, { zoom: 2, box }),
};

/** Every element of a picture, and every text. */
function* walk(node: PictureNode): Generator<PictureNode> {
  yield node;
  if (typeof node === "string") return;
  const [, , ...inside] = node;
  for (const one of inside) yield* walk(one);
}

describe.each(Object.entries(scenes))("the picture of a %s scene", (_name, scene) => {
  test.each([undefined, links])(
    "is made of the elements and attributes that are listed",
    (used) => {
      for (const node of walk(pictureOf(scene, "A label", used))) {
        if (typeof node === "string") continue;
        const [name, attributes] = node;
        expect(isElementName(name)).toBe(true);
        for (const [key, value] of Object.entries(attributes))
          expect(isAttribute(key, value), `${key}=${value}`).toBe(true);
      }
    },
  );

  test("has every word of the scene, once", () => {
    const shown = [...walk(pictureOf(scene, "A label"))].filter((node) => typeof node === "string");
    const meant = scene.elements.flatMap((element) => {
      if (element.kind === "text") return element.lines;
      return element.kind === "card" ? element.title : [];
    });
    expect(shown.toSorted()).toEqual(meant.toSorted());
  });
});

test("topics and areas are links that say what they lead to, with the words in them", () => {
  const found = [...walk(pictureOf(scenes.near, "A label", links))].flatMap((node) => {
    if (typeof node === "string" || node[0] !== "a") return [];
    const texts = [...walk(node)].filter((one) => typeof one === "string");
    return [`${node[1].href}: ${texts.join(", ")}`];
  });
  expect(found.toSorted()).toEqual([
    "areas/x.html: area x, Letters",
    "areas/y.html: area y, Others",
    "topics/a.html: topic a, a",
    "topics/b.html: topic b, b",
    "topics/c.html: topic c, c",
    "topics/d.html: topic d, d",
  ]);
});
