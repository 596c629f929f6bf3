import { expect, test } from "vitest";
import { detailSize, levelAt, nearZoom, smallestText, titleSize } from "../../src/scene/levels.ts";

test("card titles are shown only where they can be read", () => {
  expect(levelAt(smallestText / titleSize - 0.001)).toBe("far");
  expect(levelAt(smallestText / titleSize)).toBe("middle");
});

test("small print is shown only where it can be read", () => {
  expect(levelAt(nearZoom)).toBe("near");
  expect(detailSize * nearZoom).toBeGreaterThanOrEqual(smallestText);
});
