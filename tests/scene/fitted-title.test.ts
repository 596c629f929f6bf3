import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fittedTitle, shortenedTitle } from "../../src/scene/fitted-title.ts";
import { lineHeight } from "../../src/scene/levels.ts";
import { textWidth } from "../../src/scene/wrap-title.ts";

const limits = { smallest: 9, largest: 40, side: 2000 };
const titles = fc
  .array(fc.stringMatching(/^[a-zéßW]{1,12}$/), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));
const sides = fc.double({ min: 10, max: 400, noNaN: true });

test("a fitted title is whole, within its place, and no smaller than can be read", () => {
  fc.assert(
    fc.property(titles, sides, sides, (text, width, height) => {
      const title = fittedTitle(text, width, height, limits);
      if (!title) return;
      expect(title.lines.join(" ")).toBe(text.split(/\s+/).join(" ").trim());
      expect(title.size).toBeGreaterThanOrEqual(limits.smallest);
      expect(title.size).toBeLessThanOrEqual(limits.largest);
      expect(title.lines.length * title.size * lineHeight).toBeLessThanOrEqual(height);
      for (const line of title.lines)
        expect(textWidth(line, title.size)).toBeLessThanOrEqual(width);
    }),
  );
});

test("a shortened title is the beginning of the title, within its place", () => {
  fc.assert(
    fc.property(titles, sides, sides, (text, width, height) => {
      const title = shortenedTitle(text, width, height, 9);
      if (!title) return;
      const kept = title.lines.join(" ").replace(/…$/, "");
      expect(text.split(/\s+/).join(" ").trim().startsWith(kept)).toBe(true);
      expect(title.lines.length * 9 * lineHeight).toBeLessThanOrEqual(height);
      for (const line of title.lines) expect(textWidth(line, 9)).toBeLessThanOrEqual(width);
    }),
  );
});

describe("where the whole title has no room", () => {
  test("lines that fit are kept and the last of them ends in an ellipsis", () => {
    const title = shortenedTitle("Structs, enums, patterns", 60, 24, 9);
    expect(title?.lines).toEqual(["Structs,", "enums…"]);
  });

  test("a word that is too wide is cut", () => {
    expect(shortenedTitle("Transformation", 60, 12, 9)?.lines).toEqual(["Transform…"]);
  });

  test("no hyphen stands before the ellipsis", () => {
    expect(shortenedTitle("formal-spaces", 55, 12, 9)?.lines).toEqual(["formal…"]);
  });

  test("next to nothing is not written", () => {
    expect(shortenedTitle("Transformation", 20, 12, 9)).toBeUndefined();
    expect(shortenedTitle("Transformation", 60, 4, 9)).toBeUndefined();
  });
});
