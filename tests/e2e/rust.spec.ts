import { expect, test } from "@playwright/test";
import { searchFor, stepTitles, topicColumn } from "./kitchen.ts";

/** The parts of the built curriculum that are looked at here. */
interface Built {
  readonly title: string;
  readonly goals: readonly { readonly title: string }[];
  readonly topics: readonly { readonly title: string }[];
}

async function built(fetched: { json(): Promise<Built> }): Promise<Built> {
  return fetched.json();
}

test("the Rust map opens without a word in the console", async ({ page, request }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const { title, goals, topics } = await built(await request.get("./curriculum.json"));
  await page.goto("./");
  await expect(page.getByRole("status")).toHaveText(`${title}: ${topics.length} topics.`);
  for (const goal of goals) {
    await expect(page.getByRole("button", { name: goal.title })).toContainText(/\d+ topics · \d+/);
  }
  await expect(page.getByRole("application")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the outline holds every topic of the Rust map once", async ({ page, request }) => {
  const { topics } = await built(await request.get("./curriculum.json"));
  await page.goto("./");
  await page.getByRole("tab", { name: "Outline" }).click();
  const listed = page.getByRole("tabpanel", { name: "Outline" }).getByRole("listitem");
  await expect(listed).toHaveCount(topics.length);
});

test("ownership is found with a mistake in it, and the way to it is short", async ({ page }) => {
  await page.goto("./");
  await searchFor(page, "ownrship");
  await expect(page.getByRole("heading", { name: "Ownership", exact: true })).toBeFocused();
  await topicColumn(page).getByRole("button", { name: "Show me the way" }).click();
  await expect(stepTitles(page).last()).toHaveText("Ownership");
});
