import { expect, type Page } from "@playwright/test";
import { documented } from "./documented-kitchen.ts";
import { chooseGoal, kitchen, openKitchen, searchFor, serveCurriculum } from "./kitchen.ts";

type Open = (page: Page) => Promise<void>;

const goal = "Cook for guests";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const summary = (page: Page, text: string) => page.locator("summary").filter({ hasText: text });

async function openDocumented(page: Page): Promise<void> {
  await serveCurriculum(page, documented);
  await page.goto("./");
  await button(page, "Documents").click();
}

/** The kitchen's dinner with a calendar, its times unfolded. */
async function openCalendar(page: Page): Promise<void> {
  await openWay(page);
  await page.getByRole("tab", { name: "Calendar" }).click();
  await expect(page.getByRole("region", { name: "Finish" })).toContainText("You finish");
  await summary(page, "When I have time").click();
}

/** On a narrow screen the goals lie in a sheet that is low at first. */
async function openGoals(page: Page): Promise<void> {
  await openKitchen(page);
  const sheet = page.getByRole("button", { name: "What do you want to be able to do?" });
  if (await sheet.isVisible()) await sheet.click();
}

async function openWay(page: Page): Promise<void> {
  await openGoals(page);
  await chooseGoal(page, goal);
  await expect(page.getByRole("tab", { name: "Steps" })).toBeVisible();
}

async function openStart(page: Page): Promise<void> {
  await openGoals(page);
  await button(page, goal).click();
  await expect(button(page, /^Tick areas/)).toBeVisible();
}

/** From now on a chosen file's layout never ends. */
async function openFileForEver(page: Page): Promise<void> {
  await openKitchen(page);
  const body = `onmessage = () => postMessage({ step: { doing: "laying-out", topics: 20000 } });`;
  await page.route("**/opening-worker-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  const buffer = Buffer.from(JSON.stringify({ ...kitchen, id: "bakery" }));
  const file = { name: "mine.json", mimeType: "application/json", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.getByRole("dialog", { name: /^Opening/ })).toContainText("20,000 topics");
}

/** Every view of the page, each opened as a person would come to it. */
export const views: Readonly<Record<string, Open>> = {
  "front page": openGoals,
  "what is known": openStart,
  "areas to tick": async (page) => {
    await openStart(page);
    await button(page, /^Tick areas/).click();
    await button(page, "First moves: 2 topics").click();
  },
  "questions of a placement": async (page) => {
    await openStart(page);
    await button(page, /^Answer a few questions/).click();
    await expect(page.getByRole("group", { name: /Could you|Do you/ })).toBeVisible();
  },
  "steps of a way": async (page) => {
    await openWay(page);
    await summary(page, "Wishes").click();
    await button(page, "Details of Knife skills").click();
    await summary(page, "What the signs mean").click();
  },
  "orders of a way": async (page) => {
    await openWay(page);
    await page.getByRole("tab", { name: "Orders" }).click();
    await expect(page.getByRole("table", { name: "Orders of the steps" })).toBeVisible();
  },
  "calendar of a way": openCalendar,
  "taking a way along": async (page) => {
    await openWay(page);
    await summary(page, "Take it with you").click();
    await expect(button(page, /^Calendar file/)).toBeEnabled();
  },
  "topic beside the map": async (page) => {
    await openWay(page);
    await searchFor(page, "soup");
    await expect(page.getByRole("heading", { name: "Soup" })).toBeFocused();
  },
  outline: async (page) => {
    await openWay(page);
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(page.getByRole("tabpanel", { name: "Outline" })).toBeVisible();
  },
  "results of a search": async (page) => {
    await openKitchen(page);
    await page.getByRole("combobox", { name: "Find a topic" }).fill("s");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  filters: async (page) => {
    await openDocumented(page);
    await button(page, "Filter").click();
    await page.getByRole("checkbox", { name: /^skill/ }).check();
  },
  "documents compared": async (page) => {
    await openDocumented(page);
    await button(page, "Compare").click();
    await page.getByText("Book and Course: 1 pair").click();
  },
  palette: async (page) => {
    await openKitchen(page);
    await button(page, "Find and do anything").click();
    await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
  },
  keys: async (page) => {
    await openKitchen(page);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" }).getByRole("checkbox")).toBeVisible();
  },
  share: async (page) => {
    await openWay(page);
    await button(page, "Share").click();
    await expect(button(page, "Copy link")).toBeVisible();
  },
  "progress menu": async (page) => {
    await openKitchen(page);
    await button(page, "Your progress").click();
    await expect(page.getByRole("region", { name: "Your progress" })).toBeVisible();
  },
  "opening of a file": openFileForEver,
  "mistakes of a curriculum": async (page) => {
    await serveCurriculum(page, "{}");
    await page.goto("./");
    await expect(page.getByRole("heading", { name: /cannot be shown/ })).toBeVisible();
  },
};
