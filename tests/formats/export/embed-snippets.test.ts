import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { readParameters } from "../../../src/embed/frame/parameters.ts";
import { readSettings } from "../../../src/embed/settings.ts";
import {
  type EmbedWishes,
  elementSnippet,
  fileSnippet,
  frameAddress,
  frameSnippet,
  siteAddress,
} from "../../../src/formats/export/embed-snippets.ts";
import { controlNames, loadingNames, themeNames, viewNames } from "../../../src/scene/embedded.ts";

const site = { address: "https://example.org/map/", title: `Cats & "<dogs>"` };
const usual: EmbedWishes = {
  view: "map",
  theme: "auto",
  loading: "interaction",
  controls: new Set(controlNames),
  readonly: false,
  goal: undefined,
  topic: undefined,
  known: [],
  lang: undefined,
  height: 520,
};
const id = fc.stringMatching(/^[a-z0-9_][a-z0-9_.-]{0,8}$/);
const wished: fc.Arbitrary<EmbedWishes> = fc.record({
  view: fc.constantFrom(...viewNames),
  theme: fc.constantFrom(...themeNames),
  loading: fc.constantFrom(...loadingNames),
  controls: fc.subarray([...controlNames]).map((names) => new Set(names)),
  readonly: fc.boolean(),
  goal: fc.option(id, { nil: undefined }),
  topic: fc.option(id, { nil: undefined }),
  known: fc.uniqueArray(id, { maxLength: 3 }),
  lang: fc.option(fc.constantFrom("en", "de", "es"), { nil: undefined }),
  height: fc.integer({ min: 240, max: 2000 }),
});

/** The attributes of an element of a snippet, as a parser of markup reads them. */
function attributesIn(snippet: string, name: string): ReadonlyMap<string, string> {
  const parser = new XMLParser({
    ignoreAttributes: false,
    allowBooleanAttributes: true,
    attributeNamePrefix: "@",
    unpairedTags: [],
  });
  const found: Record<string, unknown> = parser.parse(`<page>${snippet}</page>`).page[name];
  return new Map(
    Object.entries(found).flatMap(([key, value]) =>
      key.startsWith("@") ? [[key.slice(1), value === true ? "" : String(value)]] : [],
    ),
  );
}

describe("what is wished arrives", () => {
  const asRead = ({ theme: _theme, loading: _loading, height: _height, ...rest }: EmbedWishes) =>
    rest;

  test("in the frame", () => {
    fc.assert(
      fc.property(wished, (wishes) => {
        const { attributes } = readParameters(new URL(frameAddress(site, wishes)));
        expect(readSettings((name) => attributes.get(name) ?? null)).toMatchObject(asRead(wishes));
        expect(attributes.get("theme") ?? "auto").toBe(wishes.theme);
        expect(attributes.get("loading") ?? "interaction").toBe(wishes.loading);
      }),
    );
  });

  test("in the element", () => {
    fc.assert(
      fc.property(wished, (wishes) => {
        for (const snippet of [
          elementSnippet(site, wishes),
          fileSnippet(site, wishes, undefined),
        ]) {
          const attributes = attributesIn(snippet, "prereq-graph");
          const read = readSettings((name) => attributes.get(name) ?? null);
          expect(read).toMatchObject({ ...asRead(wishes), crossOrigin: true });
          expect(read.src).toBe("https://example.org/map/curriculum.json");
          expect(attributes.get("style")).toBe(`height: ${wishes.height}px`);
        }
      }),
    );
  });
});

test("what is as usual is not said", () => {
  expect(frameSnippet(site, usual)).toBe(
    `<iframe src="https://example.org/map/embed/" title="Cats &amp; &quot;&lt;dogs&gt;&quot;" width="100%" height="520" loading="lazy" style="border: 0"></iframe>`,
  );
  expect(elementSnippet(site, usual)).toBe(
    `<script type="module" src="https://example.org/map/embed/prereq-graph.js"></script>\n<prereq-graph src="https://example.org/map/curriculum.json" cross-origin-source style="height: 520px"><a href="https://example.org/map/">Cats &amp; &quot;&lt;dogs&gt;&quot;</a></prereq-graph>`,
  );
});

test("one file is pinned by its hash and speaks the language", () => {
  const snippet = fileSnippet(site, { ...usual, lang: "de" }, "sha384-abc=");
  expect(snippet).toContain(
    `<script defer src="https://example.org/map/embed/embed.de.js" integrity="sha384-abc=" crossorigin="anonymous"></script>`,
  );
});

test.each([
  ["https://example.org/map", "https://example.org/map/"],
  ["https://example.org/map/index.html?x#g=1", "https://example.org/map/"],
  [" https://example.org ", "https://example.org/"],
  ["javascript:alert(1)", undefined],
  ["https://user:word@example.org/", undefined],
  ["map", undefined],
])("the map at %s is in the folder %s", (text, folder) => {
  expect(siteAddress(text)).toBe(folder);
});
