import { expect, it } from "vitest";
import { liveSite } from "../../../src/cli/serving/live-site.ts";
import { fakeEffects } from "../../support/fake-effects.ts";

const page =
  "<!-- prereq:title --><!-- prereq:head --><!-- prereq:goals --><!-- prereq:picture --><!-- prereq:scenes -->";
const pages = { explorer: page, frame: "<!-- prereq:title --><!-- prereq:picture -->" };
const files = {
  "mine/curriculum.yaml":
    "format: prereq/1\nid: x\ntitle: X\nstages: [{ id: s, title: S }]\nareas: [{ id: a, title: A, stage: s }]\n",
  "mine/topics/a.yaml": "- { id: first, title: First }\n- { id: second, title: Second }\n",
};

async function opened() {
  const effects = fakeEffects(files);
  const site = liveSite("mine", pages, effects);
  await site.refresh();
  return { effects, site };
}

it("has the files that a built site has of its curriculum", async () => {
  const { site } = await opened();
  const names = [
    "index.html",
    "curriculum.json",
    "map-wide.json",
    "picture.json",
    "embed/index.html",
    "embed/curriculum.js",
    "outline/index.html",
    "outline/outline.css",
    "outline/topics/second.html",
    "pictures/map.svg",
    "pictures/areas/a.svg",
  ];
  expect(names.filter((name) => !site.textAt(name))).toEqual([]);
  expect(site.textAt("outline/topics/third.html")).toBeUndefined();
  expect(site.textAt("assets/app.js")).toBeUndefined();
});

it("shows after an edit what was edited", async () => {
  const { effects, site } = await opened();
  effects.files.set("mine/topics/a.yaml", "- { id: first, title: Beginning }\n");
  expect((await site.refresh()).problems).toEqual([]);
  expect(site.textAt("outline/topics/first.html")).toContain('<h1 dir="auto">Beginning</h1>');
  expect(site.textAt("curriculum.json")).toContain("Beginning");
  expect(site.textAt("outline/topics/second.html")).toBeUndefined();
});

it("draws again what an edit changed in the map", async () => {
  const { effects, site } = await opened();
  const before = site.textAt("pictures/map.svg");
  const connected =
    "- { id: first, title: First }\n- { id: second, title: Second, requires: [{ topic: first, why: w }] }\n";
  effects.files.set("mine/topics/a.yaml", connected);
  await site.refresh();
  expect(site.textAt("pictures/map.svg")).not.toBe(before);
});

it("stays as it was while the curriculum cannot be opened, and says why", async () => {
  const { effects, site } = await opened();
  const before = site.textAt("curriculum.json");
  effects.files.set("mine/topics/a.yaml", "- { id: first }\n");
  const { curriculum, problems } = await site.refresh();
  expect(curriculum).toBeUndefined();
  expect(problems).toMatchObject([{ code: "missing-key", place: { file: "mine/topics/a.yaml" } }]);
  expect(site.textAt("curriculum.json")).toBe(before);
});
