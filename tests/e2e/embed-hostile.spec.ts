import { expect, type Page, test } from "@playwright/test";
import { hostileHost, hostilePayloads } from "../support/hostile-payloads.ts";
import { isLive, openHost, watch } from "./embed-host.ts";
import { kitchen } from "./kitchen.ts";

/** Nothing ran, nobody was asked, and the page is still where it was. */
async function expectUnharmed(page: Page, requests: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => "harmed" in window)).toBe(false);
  expect(requests.filter((url) => new URL(url).host === hostileHost)).toEqual([]);
  expect(new URL(page.url()).pathname).toBe("/host.html");
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
}

test("there are at least sixty hostile texts", () => {
  expect(new Set(hostilePayloads).size).toBeGreaterThanOrEqual(60);
});

test("no text of a curriculum runs, loads or leads anywhere, in any view", async ({ page }) => {
  const { complaints, requests } = await watch(page);
  const hostile = {
    ...kitchen,
    title: hostilePayloads[0],
    areas: kitchen.areas.map((area, index) => ({ ...area, title: hostilePayloads[index + 1] })),
    goals: kitchen.goals.map((goal, index) => ({
      ...goal,
      title: hostilePayloads[index + 3],
      summary: hostilePayloads[index + 5],
    })),
    topics: hostilePayloads.map((payload, index) => ({
      id: `t${index}`,
      title: payload.replaceAll(/\p{Cc}|\p{Cs}/gu, "?").slice(0, 190),
      kind: "skill",
      area: index % 2 === 0 ? "moves" : "meals",
      summary: payload.replaceAll(/\p{Cs}/gu, "?"),
      requires:
        index === 0 ? [] : [{ topic: `t${index - 1}`, why: payload.replaceAll(/\p{Cs}/gu, "?") }],
      checks: [{ ask: payload.replaceAll(/\p{Cs}/gu, "?").slice(0, 200), answer: "x" }],
      resources: [
        {
          title: payload.replaceAll(/\p{Cc}|\p{Cs}/gu, "?").slice(0, 190),
          url: `https://example.org/#${encodeURIComponent(payload.replaceAll(/\p{Cs}/gu, "?")).slice(0, 1900)}`,
          kind: "read",
        },
      ],
    })),
    documents: [],
  };
  hostile.goals.forEach((goal, index) => {
    goal.topics = [`t${hostilePayloads.length - 1 - index}`];
  });
  await openHost(page, `<prereq-graph loading="lazy">x</prereq-graph>`);
  await page.locator("prereq-graph").evaluate((element, data) => {
    Object.assign(element, { data });
  }, hostile);
  await isLive(page);
  const links = await page.locator("prereq-graph").evaluate(async (map, topics) => {
    const graph = map as HTMLElement & { focusTopic(id: string): void };
    const found = new Set<string>();
    for (const view of ["map", "outline", "path"]) {
      map.setAttribute("view", view);
      map.setAttribute("goal", "guests");
      for (let index = 0; index < topics; index += 1) {
        graph.focusTopic(`t${index}`);
        await new Promise((resolve) => setTimeout(resolve, 15));
        for (const link of map.shadowRoot?.querySelectorAll("a") ?? []) found.add(link.protocol);
      }
    }
    return [...found];
  }, hostilePayloads.length);
  expect(links.filter((protocol) => protocol !== "https:" && protocol !== "http:")).toEqual([]);
  expect(complaints).toEqual([]);
  await expectUnharmed(page, requests);
});

test("no text in an attribute does any harm", async ({ page }) => {
  const { complaints, requests } = await watch(page);
  await page.route("**/kitchen.json", (route) => route.fulfill({ json: kitchen }));
  await openHost(page, `<prereq-graph src="/kitchen.json" loading="eager">x</prereq-graph>`);
  await isLive(page);
  await page.locator("prereq-graph").evaluate(async (map, payloads) => {
    for (const payload of payloads)
      for (const name of [
        "goal",
        "topic",
        "known",
        "view",
        "theme",
        "lang",
        "gestures",
        "controls",
      ]) {
        map.setAttribute(name, payload);
        await Promise.resolve();
      }
    for (const name of ["goal", "topic", "known", "view", "controls"]) map.removeAttribute(name);
  }, hostilePayloads);
  await isLive(page);
  expect(complaints).toEqual([]);
  // An address that does not name the host as its origin is looked for at the page's own.
  await page.route("**/*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.locator("prereq-graph").evaluate(async (map, payloads) => {
    for (const payload of payloads) {
      map.setAttribute("src", payload);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, hostilePayloads);
  await expectUnharmed(page, requests);
});

test("a stored picture draws only what a picture may have", async ({ page }) => {
  const { complaints, requests } = await watch(page);
  const inside = hostilePayloads.flatMap((payload, index) => [
    ["text", { x: 1, y: index }, payload],
    ["a", { href: payload, "data-topic": payload, onclick: payload, style: payload }, payload],
    [payload, { href: payload }],
    ["script", {}, "window.harmed=1"],
    ["g", { fill: payload, id: payload, class: payload, transform: payload }, ["image", {}]],
    ["foreignObject", {}, ["iframe", { src: payload }]],
  ]);
  const picture = ["svg", { viewBox: "0 0 100 100", onload: "window.harmed=1" }, ...inside];
  await page.route("**/x/curriculum.json", (route) => route.fulfill({ json: kitchen }));
  await page.route("**/x/picture.json", (route) =>
    route.fulfill({
      json: { format: "prereq-pictures/1", title: hostilePayloads[0], pictures: [{ picture }] },
    }),
  );
  await openHost(page, `<prereq-graph src="/x/curriculum.json">x</prereq-graph>`);
  const drawn = page.locator("prereq-graph svg");
  await expect(drawn).toBeVisible();
  const found = await drawn.evaluate((svg) => ({
    names: [...new Set([...svg.querySelectorAll("*")].map(({ localName }) => localName))].sort(),
    attributes: [
      ...new Set([...svg.querySelectorAll("*")].flatMap((part) => part.getAttributeNames())),
    ].sort(),
    protocols: [
      ...new Set(
        [...svg.querySelectorAll("a")].map(
          (link) => new URL(link.getAttribute("href") ?? "", location.href).protocol,
        ),
      ),
    ].sort(),
  }));
  expect(found.names).toEqual(["a", "g", "text"]);
  expect(found.attributes).toEqual(["data-topic", "href", "x", "y"]);
  // What is left are paths on the page's own server; a link with a name and a word in it is none.
  expect(found.protocols).toEqual(["http:"]);
  expect(complaints).toEqual([]);
  await expectUnharmed(page, requests);
});
