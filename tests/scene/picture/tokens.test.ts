import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFamily, tokenStyle, tokens } from "../../../src/scene/picture/tokens.ts";

const css = readFileSync("src/app/styles/tokens.css", "utf8").replace(/\s+/g, " ");

test.each(Object.entries(tokens))(
  "%s is the same colour in the explorer",
  (name, [light, dark]) => {
    expect(css).toContain(`--prereq-${name}: light-dark(${light}, ${dark});`);
  },
);

test("letters are the same in the explorer", () => {
  expect(css).toContain(`--prereq-font: ${fontFamily};`);
});

test("a page's own colours outweigh those of a picture that is put into it", () => {
  // `:where` has no weight at all.
  expect(tokenStyle().replaceAll(":where(:root){", "")).not.toMatch(/:root|svg|\*/);
});
