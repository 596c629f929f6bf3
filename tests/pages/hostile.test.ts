import { expect, test } from "vitest";
import { isElementName } from "../../src/scene/picture/vocabulary.ts";
import { curriculumSaying } from "../support/hostile-curriculum.ts";
import { hostileTexts } from "../support/hostile-texts.ts";
import { outlineOf } from "../support/outline.ts";

/** The tags of a text as programs that read markup see them: their names and the names of their attributes. */
function tagsIn(markup: string): string[] {
  const tags = markup.matchAll(/<([a-z!?/][^\s/>]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi);
  return [...tags].map(([, name = "", attributes = ""]) => {
    const names = [...attributes.matchAll(/([^\s=]+)(?:="[^"]*")?/g)].map(([, one]) => one);
    return [name, ...names].join(" ");
  });
}

/** Everything the files say in markup, without their data. */
const kindsOfTags = (files: ReadonlyMap<string, string>) =>
  new Set(
    [...files].flatMap(([path, text]) =>
      /\.(html|svg)$/.test(path)
        ? tagsIn(text.replace(/(<script type="application\/ld\+json">)[^<]*/g, "$1"))
        : [],
    ),
  );

const harmless = kindsOfTags(outlineOf(curriculumSaying("harmless")));

test.each(hostileTexts.filter((text) => !/^\s*$/.test(text)))(
  "%j is only text, in every field, on every page and picture",
  (text) => {
    const files = outlineOf(curriculumSaying(text.replace(/[\p{Cc}]/gu, " ")), {
      url: "https://example.org/",
    });
    const written = kindsOfTags(files);
    const extra = [...written].filter((tag) => !harmless.has(tag));
    // What only a site with an address has, and code, which backticks ask for.
    const expected =
      /^(link rel href|link rel type href title|pre tabindex role aria-label|\/?code|\/pre)$/;
    expect(extra.filter((tag) => !expected.test(tag))).toEqual([]);
    for (const [path, content] of files) {
      if (path.endsWith(".json")) JSON.parse(content);
      const links = [...content.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
      const schemes = links.filter((link) => /^[^/?#]*:/.test(link) && !/^https?:\/\//.test(link));
      expect(schemes, path).toEqual([]);
    }
  },
);

test("pictures have only the elements that are listed, and one style sheet", () => {
  const picture = outlineOf(curriculumSaying("harmless")).get("pictures/map.svg") ?? "";
  const names = tagsIn(picture).map((tag) => tag.split(" ")[0]?.replace("/", "") ?? "");
  expect(names.filter((name) => !isElementName(name))).toEqual(["style", "style"]);
});
