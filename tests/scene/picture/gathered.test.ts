import { expect, test } from "vitest";
import { gathered } from "../../../src/scene/picture/gathered.ts";
import type { PictureElement } from "../../../src/scene/picture/picture.ts";

const shape = (x: number): PictureElement => ["rect", { x }];

test("neighbours that share attributes stand in one group that has them; nothing changes its place", () => {
  const [thin, thick] = [{ "stroke-width": 1 }, { "stroke-width": 2 }];
  expect(
    gathered([
      { shared: thin, shape: shape(1) },
      { shared: thin, shape: shape(2) },
      { shared: {}, shape: shape(3) },
      { shared: thick, shape: shape(4) },
      { shared: thin, shape: shape(5) },
    ]),
  ).toEqual([
    ["g", thin, shape(1), shape(2)],
    shape(3),
    ["g", thick, shape(4)],
    ["g", thin, shape(5)],
  ]);
});
