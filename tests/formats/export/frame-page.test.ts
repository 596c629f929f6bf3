import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { frameFiles } from "../../../src/formats/export/frame-page.ts";
import { siteLayouts } from "../../../src/formats/export/site.ts";
import { english } from "../../../src/language/english.ts";
import { curriculumOf } from "../../support/curricula.ts";

const page = readFileSync("src/embed/frame/index.html", "utf8");
const curriculum = curriculumOf("a\nb: a", { title: "Cats & <dogs> $& \u2028" });
const files = new Map(
  frameFiles(page, curriculum, siteLayouts(curriculum, "fast"), english).map(({ path, text }) => [
    path,
    text,
  ]),
);
const html = files.get("embed/index.html") ?? "";

test("the page for frames has title and pictures, and links that lead out of its folder", () => {
  expect(html).toContain("<title>Cats &amp; &lt;dogs&gt; $&amp; \u2028</title>");
  expect(html.match(/data-shape="(tall|wide)"><svg/g)).toHaveLength(2);
  expect(html).not.toContain("prereq:");
  for (const [, href] of html.matchAll(/<a href="([^"]*)"/g)) expect(href).toMatch(/^\.\.\//);
});

test("the page allows no inline script and no inline style, and has none", () => {
  expect(html).toContain("require-trusted-types-for 'script'");
  expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
});

test("the script leaves the curriculum as data", () => {
  const scope: { prereqCurriculum?: { title: string; layouts: unknown[] } } = {};
  runInNewContext(files.get("embed/curriculum.js") ?? "", scope);
  expect(scope.prereqCurriculum?.title).toBe(curriculum.title);
  expect(scope.prereqCurriculum?.layouts).toHaveLength(2);
});
