import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../../src/scene/layout/lay-out.ts";
import { layoutInput } from "../../src/scene/layout/layout-input.ts";
import { cardAt, cardBox, onMap, onScreen } from "../../src/scene/placed.ts";
import { curriculumOf } from "../support/curricula.ts";

const curriculum = curriculumOf("a\nb: a\nc: a\nd: b, c");
const layout = layOut(layoutInput(curriculum), { aspect: 1.3, effort: "fast" });

describe("cards on the map", () => {
  test("are found by the middle of where they stand", () => {
    for (const { id } of curriculum.topics) {
      const box = cardBox(layout, id);
      expect(box).toBeDefined();
      if (box)
        expect(cardAt(layout, { x: box.x + box.width / 2, y: box.y + box.height / 2 })).toBe(id);
    }
  });
  test("are none beside the map", () => {
    expect(cardAt(layout, { x: -1, y: -1 })).toBeUndefined();
  });
});

test("a point of the window is the point of the map that is shown there", () => {
  const number = fc.integer({ min: -5000, max: 5000 });
  const zoom = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(number, number, number, number, zoom, (x, y, left, top, near) => {
      const window = { zoom: near, box: { x: left, y: top, width: 100, height: 100 } };
      const shown = onScreen(window, { x, y, width: 1, height: 1 });
      const back = onMap(window, shown);
      expect(back.x).toBeCloseTo(x, 6);
      expect(back.y).toBeCloseTo(y, 6);
    }),
  );
});
