import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapTitle } from "../../src/scene/wrap-title.ts";

test("a short title stays on one line", () => {
  expect(wrapTitle("Moves", 150, 14)).toEqual(["Moves"]);
});

test("a long title breaks between words, and no word is lost", () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z&]{1,12}$/), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(words, (parts) => {
      const lines = wrapTitle(parts.join(" "), 150, 14);
      expect(lines.join(" ")).toBe(parts.join(" "));
      for (const line of lines) {
        if (line.includes(" ")) expect(textWidth(line, 14)).toBeLessThanOrEqual(150);
      }
    }),
  );
});

test("a word that is too long breaks after its hyphen, and an option does not", () => {
  expect(wrapTitle("Command-line programs", 80, 9)).toEqual(["Command-line", "programs"]);
  expect(wrapTitle("Command-line programs", 60, 9)).toEqual(["Command-", "line", "programs"]);
  expect(wrapTitle("Try --help", 20, 9)).toEqual(["Try", "--help"]);
});

test("a run of spaces is one", () => {
  expect(wrapTitle(" Many   spaces\there", 500, 9)).toEqual(["Many spaces here"]);
});
