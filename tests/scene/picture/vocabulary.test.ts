import { expect, test } from "vitest";
import { isAttribute, isElementName } from "../../../src/scene/picture/vocabulary.ts";

test.each([
  "script",
  "style",
  "foreignObject",
  "image",
  "use",
  "animate",
  "set",
  "SVG",
  3,
  "__proto__",
])("%s is no element of a picture", (name) => expect(isElementName(name)).toBe(false));

test.each([
  ["onload", "alert(1)"],
  ["style", "fill:red"],
  ["class", "x"],
  ["id", "x"],
  ["xlink:href", "javascript:alert(1)"],
  ["__proto__", "x"],
  ["href", "javascript:alert(1)"],
  ["href", " javascript:alert(1)"],
  ["href", "java\nscript:alert(1)"],
  ["href", "JaVaScRiPt:alert(1)"],
  ["href", "data:text/html,x"],
  ["href", "https://user:word@example.org/"],
  ["href", "https://user@example.org"],
  ["href", "vbscript:x"],
  ["href", "//example.org/"],
  ["href", "\\\\example.org"],
  ["href", "/\\example.org"],
  ["href", "https:example.org"],
  ["fill", "url(https://example.org/x.svg#a)"],
  ["fill", "var(--prereq-ink, url(x))"],
  ["fill", "red"],
  ["stroke", "hsl(from var(--prereq-ink) 3 s l) url(x)"],
  ["d", "M0 0url(x)"],
  ["transform", "scale(100)"],
  ["width", "100%"],
  ["width", Number.NaN],
  ["width", null],
  ["width", { toString: () => "1" }],
])("an attribute %s=%j is refused", (name, value) => {
  expect(isAttribute(name, value)).toBe(false);
});

test.each([
  ["href", "outline/topics/a.html"],
  ["href", "../outline/topics/%C3%A9.html"],
  ["href", "../#v=1&topic=a"],
  ["href", "https://example.org/a?b=c#d"],
  ["width", 12.5],
  ["x", -3],
  ["aria-label", "“<script>”"],
])("an attribute %s=%j is taken", (name, value) => {
  expect(isAttribute(name, value)).toBe(true);
});
