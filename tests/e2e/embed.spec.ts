import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { hearEvents, isLive, openHost, watch } from "./embed-host.ts";
import { kitchen } from "./kitchen.ts";

const map = (page: Page) => page.locator("prereq-graph");
const rust = (attributes = "") =>
  `<p>Before</p><prereq-graph src="/curriculum.json" ${attributes}><a href="/">Open the map</a></prereq-graph>`;

/** A map of the kitchen, which the page has at hand. */
async function openKitchen(page: Page, attributes = ""): Promise<void> {
  await page.route("**/kitchen.json", (route) => route.fulfill({ json: kitchen }));
  await openHost(
    page,
    `<prereq-graph src="/kitchen.json" loading="eager" ${attributes}>kitchen</prereq-graph>`,
  );
  await isLive(page);
}

test("fetches the entry and the picture, and nothing more before it is pressed", async ({
  page,
}) => {
  const { requests, complaints } = await watch(page);
  await openHost(page, rust());
  await expect(map(page).getByRole("link", { name: /Ownership and borrowing/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(requests.map((url) => new URL(url).pathname).sort()).toEqual(
    ["/embed/prereq-graph.js", "/host.html", "/picture.json"].sort(),
  );
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("comes alive in the place of its picture, at what was pressed", async ({ page }) => {
  await openHost(page, rust());
  const before = await map(page).boundingBox();
  await map(page)
    .getByRole("link", { name: /Ownership and borrowing/ })
    .click();
  await isLive(page);
  expect(await map(page).boundingBox()).toEqual(before);
  expect(new URL(page.url()).pathname).toBe("/host.html");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("asks for its picture once, however many maps a page has", async ({ page }) => {
  const { requests } = await watch(page);
  await openHost(page, rust().repeat(10));
  await expect(
    map(page)
      .last()
      .getByRole("link", { name: /Ownership/ }),
  ).toBeVisible();
  expect(requests.filter((url) => url.endsWith("/picture.json"))).toHaveLength(1);
});

for (const loading of ["interaction", "lazy", "eager"])
  test(`while a map that is to come by ${loading} is on its way, presses on its picture wait for it`, async ({
    page,
  }) => {
    let come = () => {};
    const gate = new Promise<void>((open) => {
      come = open;
    });
    await page.route("**/embed/parts/**", async (route) => {
      await gate;
      await route.continue();
    });
    await openHost(page, rust(`loading="${loading}"`));
    const link = map(page).getByRole("link", { name: /Ownership and borrowing/ });
    await link.click();
    await link.click();
    expect(new URL(page.url()).pathname).toBe("/host.html");
    come();
    await isLive(page);
    expect(new URL(page.url()).pathname).toBe("/host.html");
    // What was pressed is shown from near, with a small map of the whole beside it.
    await expect(map(page).locator(".overview")).toBeVisible();
  });

test("where the live map cannot come, the picture's links lead on", async ({ page }) => {
  await page.route("**/embed/parts/**", (route) => route.abort());
  const heard = await hearEvents(page);
  await openHost(page, rust());
  const link = map(page).getByRole("link", { name: /Ownership and borrowing/ });
  await link.click();
  await expect.poll(async () => (await heard()).map(([name]) => name)).toContain("error");
  await link.click();
  await expect(page).toHaveURL(/\/outline\/areas\//);
});

test("is drawn from what a map needs, and reads the texts when they come", async ({ page }) => {
  const { requests, complaints } = await watch(page);
  let come = () => {};
  const gate = new Promise<void>((open) => {
    come = open;
  });
  await page.route("**/curriculum.json", async (route) => {
    await gate;
    await route.continue();
  });
  await openHost(page, rust());
  await map(page)
    .getByRole("link", { name: /Ownership and borrowing/ })
    .click();
  await isLive(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("Home");
  const topic = map(page).getByRole("complementary", { name: "Topic" });
  await expect(topic).toContainText("The texts have not arrived yet.");
  come();
  await expect(topic.getByRole("heading", { name: "Do you know it?" })).toBeVisible();
  const asked = requests.filter((url) => /\/(map-\w+|curriculum)\.json$/.test(url));
  expect(asked.map((url) => new URL(url).pathname)).toEqual(["/map-wide.json", "/curriculum.json"]);
  expect(complaints).toEqual([]);
});

test("a key on the picture brings the map, which then has the focus and is walked by keys", async ({
  page,
}) => {
  const heard = await hearEvents(page);
  await openHost(page, rust());
  const link = map(page).getByRole("link", { name: /Ownership and borrowing/ });
  await link.focus();
  await page.keyboard.press("Enter");
  await isLive(page);
  await expect(map(page).getByRole("application")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(map(page).getByRole("complementary", { name: "Topic" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(map(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(map(page).getByRole("complementary")).toBeHidden();
  await expect(map(page).getByRole("application")).toBeFocused();
  expect((await heard()).filter(([name]) => name === "select").length).toBe(2);
});

test("tells what the reader does, and not what the page sets", async ({ page }) => {
  const heard = await hearEvents(page);
  await openKitchen(page, `view="path"`);
  await map(page).evaluate((element) => {
    element.setAttribute("goal", "guests");
    element.setAttribute("known", "knife");
    element.setAttribute("topic", "stock");
  });
  const panel = map(page).getByRole("complementary", { name: "Topic" });
  await expect(panel.getByRole("heading", { name: "Stock" })).toBeVisible();
  await expect
    .poll(async () => (await heard()).filter(([name]) => name === "path").at(-1)?.[1])
    .toEqual({ ids: ["stock", "sauce", "soup", "dinner"] });
  expect((await heard()).filter(([name]) => name === "select" || name === "progress")).toEqual([]);
  await panel.getByRole("button", { name: "I know this" }).click();
  await panel.getByRole("button", { name: "Close topic" }).click();
  expect((await heard()).filter(([name]) => name === "select" || name === "progress")).toEqual([
    ["progress", { id: "stock", state: "known" }],
    ["select", { id: null }],
  ]);
});

test("covers neither its title nor its views by what stands on the map", async ({ page }) => {
  await openKitchen(page);
  await map(page).getByRole("button", { name: "Zoom in" }).click();
  const bar = await map(page).locator(".embed-bar").boundingBox();
  const zoom = await map(page).getByRole("group", { name: "Zoom" }).boundingBox();
  expect(zoom?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
});

test("takes changed attributes without being built again", async ({ page }) => {
  await openKitchen(page);
  const canvas = map(page).locator("canvas").first();
  await canvas.evaluate((element) => element.setAttribute("data-same", ""));
  await map(page).evaluate((element) => {
    element.setAttribute("theme", "dark");
    element.setAttribute("goal", "alone");
    element.setAttribute("topic", "soup");
    element.setAttribute("controls", "none");
  });
  await expect(map(page).getByRole("heading", { name: "Soup" })).toBeVisible();
  await expect(map(page).getByRole("tablist")).toHaveCount(0);
  await expect(canvas).toHaveAttribute("data-same", "");
});

test("says which id the curriculum does not have", async ({ page }) => {
  const heard = await hearEvents(page);
  await openKitchen(page, `goal="banquet" topic="__proto__" known="knife constructor"`);
  const errors = (await heard()).filter(([name]) => name === "error").map(([, detail]) => detail);
  expect(errors).toEqual([
    { code: "unknown-id", message: "The curriculum has no topic “constructor”." },
    { code: "unknown-id", message: "The curriculum has no goal or topic “banquet”." },
    { code: "unknown-id", message: "The curriculum has no topic “__proto__”." },
  ]);
});

test("marks nothing where it is read-only", async ({ page }) => {
  await openKitchen(page, `view="outline" readonly topic="soup"`);
  await expect(map(page).getByRole("button", { name: /I know/ })).toHaveCount(0);
  await expect(map(page).getByRole("heading", { name: "Soup" })).toBeVisible();
});

test("lets the page open links in its own way", async ({ page, context }) => {
  const heard = await hearEvents(page);
  await openKitchen(page, `topic="knife"`);
  await page.evaluate(() =>
    addEventListener("prereq-open-resource", (event) => event.preventDefault()),
  );
  await map(page).getByRole("link", { name: "Cutting board" }).click();
  expect((await heard()).at(-1)).toEqual([
    "open-resource",
    { url: "https://example.org/board", id: "knife" },
  ]);
  expect(context.pages()).toHaveLength(1);
});

test("fetches another origin's curriculum only where the page says so", async ({ page }) => {
  const heard = await hearEvents(page);
  const { requests } = await watch(page);
  await openHost(
    page,
    `<prereq-graph src="https://other.example/curriculum.json" loading="eager"></prereq-graph>`,
  );
  await expect(map(page).getByRole("alert")).toContainText("cross-origin-source");
  expect((await heard()).at(0)?.[1]).toMatchObject({ code: "cross-origin-source" });
  expect(requests.filter((url) => url.includes("other.example"))).toEqual([]);
});

test("shows why there is no map, with what the page wrote below it", async ({ page }) => {
  await page.route("**/broken.json", (route) => route.fulfill({ body: "{" }));
  await openHost(
    page,
    `<prereq-graph src="/broken.json" loading="lazy"><a href="/">Open the map</a></prereq-graph>`,
  );
  await expect(map(page).getByRole("alert")).toContainText("cannot be shown");
  await expect(page.getByRole("link", { name: "Open the map" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("takes a curriculum as data, set before the element is defined", async ({ page }) => {
  await openHost(page, `<prereq-graph loading="lazy"></prereq-graph>`, "none");
  await map(page).evaluate((element, data) => Object.assign(element, { data }), kitchen);
  await page.evaluate(() => import(`${"/embed/prereq-graph.js"}`));
  await isLive(page);
  await expect(map(page).getByText("The kitchen")).toBeVisible();
});

test("reads a Markdown outline under the strictest policy, its named characters included", async ({
  page,
}) => {
  const { complaints } = await watch(page);
  await page.route("**/outline.md", (route) =>
    route.fulfill({ body: "# Notes\n\n## Signs\n\n- Copyright &copy; and &hearts;\n- Marks\n" }),
  );
  await openHost(
    page,
    `<prereq-graph src="/outline.md" loading="eager" view="outline"></prereq-graph>`,
  );
  await isLive(page);
  await expect(map(page).getByRole("button", { name: /^Copyright © and ♥/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("can be defined twice and moved", async ({ page }) => {
  const { complaints } = await watch(page);
  await openKitchen(page, `view="outline"`);
  await page.evaluate(() => import(`${"/embed/prereq-graph.js?again"}`));
  const mark = map(page).getByRole("button", { name: "I know Knife skills" });
  await mark.click();
  await map(page).evaluate((element) => document.body.append(element));
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  expect(complaints).toEqual([]);
});

test("what the reader marked is still there when it is taken away and put back", async ({
  page,
}) => {
  const { complaints } = await watch(page);
  await openKitchen(page, `view="outline" known="roux"`);
  const mark = (title: string) => map(page).getByRole("button", { name: `I know ${title}` });
  await mark("Knife skills").click();
  await mark("Roux").click();
  await map(page).evaluate(async (element) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    element.setAttribute("known", "roux wine");
    document.body.append(element);
  });
  await isLive(page);
  await expect(mark("Knife skills")).toHaveAttribute("aria-pressed", "true");
  await expect(mark("Roux")).toHaveAttribute("aria-pressed", "true");
  await mark("Roux").click();
  await map(page).evaluate(async (element) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.body.append(element);
  });
  await isLive(page);
  await expect(mark("Knife skills")).toHaveAttribute("aria-pressed", "true");
  await expect(mark("Roux")).toHaveAttribute("aria-pressed", "false");
  await page.evaluate(() => {
    const other = document.createElement("prereq-graph");
    other.setAttribute("src", "/kitchen.json");
    other.setAttribute("view", "outline");
    document.querySelector("prereq-graph")?.replaceWith(other);
  });
  await isLive(page);
  await expect(mark("Knife skills")).toHaveAttribute("aria-pressed", "false");
  expect(complaints).toEqual([]);
});

test("works in a closed shadow tree, and two maps keep their focus apart", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.route("**/kitchen.json", (route) => route.fulfill({ json: kitchen }));
  await openHost(page, `<div id="closed"></div>${rust(`loading="eager"`)}`);
  const title = await page.evaluate(async () => {
    const host = document.getElementById("closed");
    const inside = host?.attachShadow({ mode: "closed" });
    const element = document.createElement("prereq-graph");
    element.setAttribute("src", "/kitchen.json");
    element.setAttribute("view", "outline");
    inside?.append(element);
    await (element as HTMLElement & { load(): Promise<void> }).load();
    element.shadowRoot?.querySelector<HTMLElement>(".outline-title")?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return element.shadowRoot?.querySelector("h2[tabindex]")?.textContent;
  });
  expect(title).toBe("Knife skills");
  expect(complaints).toEqual([]);
});

test.describe("gestures", () => {
  const tall = `<div>${"<p>Text</p>".repeat(60)}</div>`;
  const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

  test("the wheel scrolls the page past the map, and zooms it with Ctrl", async ({ page }) => {
    await openHost(page, rust(`loading="eager"`) + tall);
    await isLive(page);
    await map(page).getByRole("application").hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(page)).toBe(200);
    await page.evaluate(() => scrollTo(0, 0));
    await map(page).getByRole("application").hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    // What is nearer than the whole map has a small map beside it.
    await expect(map(page).locator(".overview")).toBeVisible();
    expect(await scrolled(page)).toBe(0);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

    test("one finger scrolls the page", async ({ page }) => {
      await openHost(page, rust(`loading="eager"`) + tall);
      await isLive(page);
      const box = await map(page).boundingBox();
      const client = await page.context().newCDPSession(page);
      const x = (box?.x ?? 0) + 150;
      const top = (box?.y ?? 0) + 300;
      const touch = (type: "touchStart" | "touchMove", y: number) =>
        client.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
      await touch("touchStart", top);
      for (let moved = 20; moved <= 240; moved += 20) await touch("touchMove", top - moved);
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    });
  });
});

test("one file, pinned by its hash, shows every view in its language", async ({ page }) => {
  const { complaints } = await watch(page);
  const integrity = readFileSync("dist/site/embed/embed.de.js.integrity", "utf8").trim();
  await page.route("**/pinned.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Pinned</title><body>${rust(`loading="eager"`)}
        <script src="/embed/embed.de.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    }),
  );
  await page.goto("/pinned.html");
  await isLive(page);
  await map(page).evaluate((element) => element.setAttribute("goal", "async-service"));
  for (const view of ["Gliederung", "Weg"]) {
    await map(page).getByRole("tab", { name: view }).click();
    const button = map(page).locator(".outline-title, .step-title").first();
    await button.click();
    await map(page).getByRole("button", { name: "Das kann ich" }).first().click();
    const text = await map(page).evaluate((element) => element.shadowRoot?.textContent ?? "");
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text.length).toBeGreaterThan(2000);
  }
  expect(complaints).toEqual([]);
});
