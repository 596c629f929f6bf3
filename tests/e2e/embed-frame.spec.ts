import { expect, type Page, test } from "@playwright/test";
import { hostilePayloads } from "../support/hostile-payloads.ts";
import { violations } from "./axe.ts";
import { watch } from "./embed-host.ts";

interface Message {
  readonly type: string;
  readonly payload: unknown;
}

/** A page around a frame, which keeps what the frame says. */
async function openAround(page: Page, frame: string): Promise<() => Promise<Message[]>> {
  await page.addInitScript(() => {
    if (window !== parent) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener("message", ({ data }) => heard.push(data));
  });
  await page.route("**/around.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Around</title><main><h1>Around</h1>${frame}</main>`,
    }),
  );
  await page.goto("/around.html");
  return () => page.evaluate(() => (window as unknown as { heard: Message[] }).heard);
}

const say = (page: Page, type: string, payload: unknown, id?: string) =>
  page.evaluate(
    ([type, payload, id]) =>
      document
        .querySelector("iframe")
        ?.contentWindow?.postMessage({ ns: "prereq", v: 1, type, payload, id }, "*"),
    [type, payload, id] as const,
  );

const frame = (page: Page) => page.frameLocator("iframe");
const eager = `<iframe title="Map" width="900" height="500" src="/embed/?loading=eager"></iframe>`;
const types = (messages: readonly Message[]) => messages.map(({ type }) => type);

test("runs with scripts alone, without origin and storage", async ({ page }) => {
  const { complaints } = await watch(page);
  await openAround(
    page,
    `<iframe title="Map" sandbox="allow-scripts" width="900" height="500" src="/embed/"></iframe>`,
  );
  await frame(page)
    .getByRole("link", { name: /Ownership and borrowing/ })
    .click();
  await frame(page).getByRole("application").focus();
  await page.keyboard.press("Home");
  await expect(frame(page).getByRole("heading", { name: "Do you know it?" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a key on the picture brings the map, which then has the focus", async ({ page }) => {
  await openAround(page, `<iframe title="Map" width="900" height="500" src="/embed/"></iframe>`);
  await frame(page)
    .getByRole("link", { name: /Ownership and borrowing/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(frame(page).getByRole("application")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(frame(page).getByRole("complementary", { name: "Topic" })).toBeVisible();
});

test("takes its parameters as the element takes its attributes", async ({ page }) => {
  await openAround(
    page,
    `<iframe title="Map" width="900" height="500" src="/embed/?loading=eager&view=path&goal=async-service&known=hello-world&theme=dark&lang=de&controls=views"></iframe>`,
  );
  await expect(frame(page).getByRole("tab", { name: "Weg" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(
    frame(page).getByRole("heading", { name: "Run an async web service" }),
  ).toBeVisible();
  await expect(frame(page).locator("prereq-graph")).toHaveCSS("color-scheme", "dark");
});

test("tells an unknown page nothing of the reader, and the first one to introduce itself all", async ({
  page,
}) => {
  const heard = await openAround(page, eager);
  await expect(frame(page).getByRole("application")).toBeVisible();
  await expect.poll(async () => types(await heard())).toContain("ready");
  await say(page, "focusTopic", { id: "ownership" });
  await say(page, "getState", {});
  expect(new Set(types(await heard()))).toEqual(new Set(["hello", "ready"]));
  await expect(frame(page).getByRole("complementary")).toHaveCount(0);

  await say(page, "init", { goal: "async-service", known: ["hello-world"], theme: "dark" });
  await say(page, "focusTopic", { id: "ownership" });
  await expect(frame(page).getByRole("heading", { name: "Ownership", exact: true })).toBeVisible();
  await frame(page).getByRole("button", { name: "I know this" }).click();
  await say(page, "getState", {}, "seven");
  await expect.poll(async () => types(await heard())).toContain("state");
  const told = await heard();
  expect(told.find(({ type }) => type === "progress")?.payload).toEqual({
    id: "ownership",
    state: "known",
  });
  expect(told.find(({ type }) => type === "state")).toMatchObject({
    id: "seven",
    payload: { topic: "ownership", goal: "async-service", known: ["hello-world", "ownership"] },
  });
});

test("hears no other window, and no other origin", async ({ page }) => {
  await openAround(
    page,
    `${eager}<iframe id="other" title="Other" srcdoc="<p>other</p>"></iframe>`,
  );
  const map = page.frameLocator("iframe[title=Map]");
  await expect(map.getByRole("application")).toBeVisible();
  await page
    .frameLocator("#other")
    .locator("p")
    .evaluate(() => {
      const target = parent.frames[0];
      const message = { ns: "prereq", v: 1, payload: { topic: "ownership", id: "ownership" } };
      target?.postMessage({ ...message, type: "init" }, "*");
      target?.postMessage({ ...message, type: "focusTopic" }, "*");
    });
  await page.waitForTimeout(300);
  await expect(map.getByRole("complementary")).toHaveCount(0);
});

test("no message does any harm", async ({ page }) => {
  const { complaints } = await watch(page);
  const heard = await openAround(page, eager);
  await expect(frame(page).getByRole("application")).toBeVisible();
  await say(page, "init", {});
  await page.evaluate((payloads) => {
    const target = document.querySelector("iframe")?.contentWindow;
    const types = ["init", "theme", "focusTopic", "setGoal", "getState", "__proto__", "nonsense"];
    for (const payload of payloads) {
      for (const type of [...types, payload]) {
        const base = { ns: "prereq", v: 1, type, id: payload };
        target?.postMessage({ ...base, payload: { id: payload, theme: payload } }, "*");
        target?.postMessage({ ...base, payload: { goal: payload, known: [payload] } }, "*");
        target?.postMessage({ ...base, payload: { view: payload, lang: payload } }, "*");
        target?.postMessage({ ...base, payload }, "*");
        target?.postMessage(payload, "*");
      }
      target?.postMessage(JSON.parse('{"__proto__":{"harmed":1},"ns":"prereq","v":1}'), "*");
    }
  }, hostilePayloads);
  await say(page, "getState", {}, "alive");
  await expect
    .poll(async () => (await heard()).some((one) => "id" in one && one.id === "alive"))
    .toBe(true);
  const inside = page.frames().at(-1);
  expect(await inside?.evaluate(() => ["harmed" in window, "harmed" in {}])).toEqual([
    false,
    false,
  ]);
  expect(complaints).toEqual([]);
});
