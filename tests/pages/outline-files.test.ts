import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sitePath } from "../../src/formats/export/site-addresses.ts";
import { german } from "../../src/language/german.ts";
import { arbitraryFile } from "../support/arbitrary-curricula.ts";
import { curriculumOf, openJson } from "../support/curricula.ts";
import { outlineOf } from "../support/outline.ts";

const base = "https://example.org/x/";
/** Files that stand in a site anyway. */
const explorerFiles = ["index.html", "favicon.svg"];

const pagesIn = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([path]) => path.endsWith(".html"));

/** Where the links of a page or picture lead, as paths seen from the root of the site; others as they are. */
function linksOf(path: string, text: string): string[] {
  const found = [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
  return found.map((link) => {
    const { href } = new URL(link.replaceAll("&amp;", "&"), base + path);
    return href.startsWith(base)
      ? decodeURIComponent(href.slice(base.length).replace(/#.*/s, ""))
      : href;
  });
}

function jsonLdOf(html: string): {
  readonly "@graph": readonly Readonly<Record<string, unknown>>[];
} {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
}

/** Every `@id` in a value. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === "@id" ? [String(inside)] : idsIn(inside),
  );
}

const anySite = arbitraryFile().map((file) => openJson(file).curriculum);

describe("the pages of any curriculum", () => {
  test("link every topic, and only pages, pictures and styles that exist", () => {
    fc.assert(
      fc.property(anySite, (curriculum) => {
        if (!curriculum) return;
        const files = outlineOf(curriculum);
        const drawn = [...files].filter(([path]) => !path.endsWith(".css"));
        for (const [path, text] of drawn) {
          const links = linksOf(path, text).filter((link) => !link.startsWith("http"));
          const lost = links.filter(
            (link) => link !== path && !files.has(link) && !explorerFiles.includes(link),
          );
          expect(lost, path).toEqual([]);
        }
        const whole = files.get("outline/index.html") ?? "";
        const linked = new Set(linksOf("outline/index.html", whole));
        for (const { id } of curriculum.topics)
          expect(linked.has(sitePath("page", { kind: "topic", id })), id).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("say in JSON-LD only what is true of nodes that some page has", () => {
    fc.assert(
      fc.property(anySite, (curriculum) => {
        if (!curriculum) return;
        const pages = pagesIn(outlineOf(curriculum, { url: base }));
        const graphs = pages.map(([, html]) => jsonLdOf(html)["@graph"]);
        const names = new Set(graphs.flat().map((node) => node["@id"]));
        expect(idsIn(graphs).filter((id) => !names.has(id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

const curriculum = curriculumOf("a @x 2h\nb @y: a\nc @y: a | b ~ b", {
  goals: [{ id: "g", title: "Goal", topics: ["c"] }],
});

test("a site that knows its address says it; another says nothing absolute", () => {
  const known = outlineOf(curriculum, { url: base });
  const goal = known.get("outline/goals/g.html");
  expect(goal).toContain(`href="${base}oembed/goals/g.json"`);
  expect(JSON.parse(known.get("oembed/goals/g.json") ?? "")).toMatchObject({
    type: "photo",
    version: "1.0",
    title: "Goal",
    url: `${base}pictures/goals/g.svg`,
    width: expect.any(Number),
    height: expect.any(Number),
  });
  expect(known.get("sitemap.xml")?.match(/<loc>/g)).toHaveLength(1 + 1 + 2 + 1 + 3);
  const unknown = outlineOf(curriculum);
  expect([...unknown.keys()].filter((path) => /oembed|sitemap/.test(path))).toEqual([]);
  expect([...unknown.values()].join("")).not.toMatch(/oembed|canonical/);
});

test("the page of a goal has everything that has to be learnt for it, prerequisites first", () => {
  const html = outlineOf(curriculum).get("outline/goals/g.html") ?? "";
  const way = html.slice(html.indexOf('id="way"'));
  expect(linksOf("outline/goals/g.html", way)).toEqual([
    "outline/topics/a.html",
    "outline/topics/c.html",
  ]);
});

test("a goal out of reach is explained", () => {
  const blocked = curriculumOf("a: b\nb retired", {
    goals: [{ id: "g", title: "Goal", topics: ["a"] }],
  });
  expect(outlineOf(blocked).get("outline/goals/g.html")).toContain("This cannot be reached");
});

test("pages speak the language that is asked for", () => {
  const page = outlineOf(curriculum, { words: german }).get("outline/topics/c.html");
  expect(page).toContain('<html lang="de">');
  expect(page).toContain(german.topic.needs);
});

test("words of the curriculum are marked where the page speaks another language", () => {
  const french = curriculumOf("a", { language: "fr-CA", title: "La carte" });
  expect(outlineOf(french).get("outline/index.html")).toContain('<h1 dir="auto" lang="fr-CA">');
  const english = curriculumOf("a", { language: "en-GB" });
  expect(outlineOf(english).get("outline/index.html")).toContain('<h1 dir="auto">');
});

test("a map that is too wide for a column is shown from afar there", () => {
  const topics = Array.from({ length: 160 }, (_, at) => `t${at} @area${at % 32}`);
  const far = outlineOf(curriculumOf(topics.join("\n")), { url: base });
  const picture =
    /<a class="picture".*?<\/a>/s.exec(far.get("outline/index.html") ?? "")?.[0] ?? "";
  expect(linksOf("outline/index.html", picture)).toEqual(["pictures/map.svg", "overviews/map.svg"]);
  expect(far.get("oembed/curriculum.json")).toContain(`${base}overviews/map.svg`);
  expect(outlineOf(curriculum).has("overviews/map.svg")).toBe(false);
});

test("the longest ids are names that file systems take", () => {
  const files = [...outlineOf(curriculumOf("語".repeat(80))).keys()];
  const names = files.flatMap((path) => path.split("/"));
  const lengths = names.map((name) => new TextEncoder().encode(name).length);
  expect(Math.max(...lengths)).toBe(245);
});
