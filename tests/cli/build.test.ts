import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type FakeEffects, fakeEffects } from "../support/fake-effects.ts";

const own = {
  "graph/curriculum.yaml":
    "format: prereq/1\nid: x\ntitle: X\nstages: [{ id: s, title: S }]\nareas: [{ id: a, title: A, stage: s }]\n",
  "graph/topics/a.yaml": "- { id: first, title: First }\n",
};
const page =
  "<!-- prereq:title --><!-- prereq:head --><!-- prereq:goals --><!-- prereq:picture --><!-- prereq:scenes -->";
const explorer = { "explorer/index.html": page, "explorer/assets/app.js": "app" };

const said = ({ printed, told }: FakeEffects) => ({
  printed: printed.join(""),
  told: told.join(""),
});

describe("prereq build", () => {
  it("writes the explorer with the curriculum in it", async () => {
    const effects = fakeEffects({ ...own, ...explorer });
    expect(await run(["build", "--out", "site"], effects)).toBe(0);
    expect(said(effects)).toEqual({
      printed: "",
      told: expect.stringMatching(/^X: 1 topic, in site\n.*Give it with --url/),
    });
    expect(effects.files.get("site/assets/app.js")).toBe("app");
    expect(effects.files.get("site/index.html")).toContain("Map of X");
    expect(JSON.parse(effects.files.get("site/curriculum.json") ?? "")).toMatchObject({
      topics: [{ id: "first" }],
    });
  });

  it("writes pages, pictures and, when it knows its address, what only works with it", async () => {
    const effects = fakeEffects({ ...own, ...explorer });
    expect(await run(["build", "--out", "site", "--url", "https://example.org/x"], effects)).toBe(
      0,
    );
    expect(said(effects).told).toBe("X: 1 topic, in site\n");
    const names = ["outline/topics/first.html", "pictures/areas/a.svg", "picture.json"];
    for (const name of names) expect(effects.files.has(`site/${name}`), name).toBe(true);
    expect(JSON.parse(effects.files.get("site/oembed/curriculum.json") ?? "")).toMatchObject({
      url: "https://example.org/x/pictures/map.svg",
    });
    expect(effects.files.get("site/index.html")).toContain(
      'href="https://example.org/x/oembed/curriculum.json"',
    );
    expect(effects.files.get("site/sitemap.xml")).toContain(
      "<loc>https://example.org/x/outline/topics/first.html</loc>",
    );
  });

  it("writes pages in the language of the curriculum, where it is offered", async () => {
    const german = { "graph/curriculum.yaml": `${own["graph/curriculum.yaml"]}language: de\n` };
    const effects = fakeEffects({ ...own, ...german, ...explorer });
    expect(await run(["build", "--out", "site"], effects)).toBe(0);
    expect(effects.files.get("site/outline/index.html")).toContain('<html lang="de">');
  });

  it.each(["example.org", "ftp://example.org/", "https://example.org/?a", "javascript:alert(1)"])(
    "refuses %s as its address",
    async (address) => {
      const effects = fakeEffects({ ...own, ...explorer });
      expect(await run(["build", "--out", "site", "--url", address], effects)).toBe(2);
      expect(said(effects).told).toContain("--url https://example.org/map/");
    },
  );

  it("answers with one JSON value when asked for JSON", async () => {
    const effects = fakeEffects({ ...own, ...explorer });
    expect(await run(["build", "--json", "--out", "site"], effects)).toBe(0);
    expect(effects.told).toEqual([]);
    expect(JSON.parse(effects.printed.join(""))).toEqual({ title: "X", topics: 1, out: "site" });
  });

  it.each([
    ["the explorer is missing", own, "no-explorer", "Run: npm run build"],
    [
      "the curriculum is broken",
      { ...own, ...explorer, "graph/topics/a.yaml": "- { id: first }\n" },
      "missing-key",
      "`title` is missing.",
    ],
  ])("writes nothing when %s, and says so", async (_what, files, code, words) => {
    const effects = fakeEffects(files);
    expect(await run(["build", "--out", "site"], effects)).toBe(1);
    expect(said(effects)).toEqual({ printed: "", told: expect.stringContaining(words) });
    const asked = fakeEffects(files);
    expect(await run(["build", "--out", "site", "--json"], asked)).toBe(1);
    expect(asked.told).toEqual([]);
    expect(JSON.parse(asked.printed.join(""))).toMatchObject({ errors: 1, problems: [{ code }] });
    expect([...effects.files.keys(), ...asked.files.keys()].join()).not.toContain("site");
  });
});
