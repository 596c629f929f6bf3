import { expect, type Page } from "@playwright/test";

const soupCode = `let pot = water.with(roots).with(bones);
pot.simmer(Duration::from_secs(3_600)).covered(true).stirred_every(Duration::from_secs(600));`;

/**
 * A small curriculum whose every number can be told by hand:
 *
 *     knife ─→ stock ─→ soup ─────────┐
 *                └──or──→ sauces ─────┴→ dinner     wine helps dinner; aspic is retired
 *     roux ──────┘
 */
export const kitchen = {
  format: "prereq/1",
  id: "kitchen",
  title: "The kitchen",
  language: "en",
  summary: "What to learn first at the stove.",
  documents: [
    {
      id: "book",
      title: "The Book of Dishes",
      kind: "book",
      items: [{ id: "1", title: "Tools", items: [{ id: "1.1", title: "Knives and boards" }] }],
    },
  ],
  stages: [
    { id: "prepare", title: "Prepare" },
    { id: "serve", title: "Serve" },
  ],
  areas: [
    { id: "moves", title: "First moves", stage: "prepare" },
    { id: "meals", title: "Meals", stage: "serve" },
  ],
  goals: [
    { id: "guests", title: "Cook for guests", summary: "A dinner.", topics: ["dinner"] },
    { id: "alone", title: "Eat well alone", summary: "A soup.", topics: ["soup"] },
  ],
  topics: [
    {
      id: "knife",
      title: "Knife skills",
      kind: "skill",
      area: "moves",
      summary: "Cut fast with `two` hands.",
      hours: [1, 2],
      items: ["book/1.1"],
      aliases: ["chopping"],
      checks: [{ ask: "Which fingers lead the blade?", answer: "The knuckles of the other hand." }],
      resources: [{ title: "Cutting board", url: "https://example.org/board", kind: "read" }],
    },
    {
      id: "stock",
      title: "Stock",
      kind: "skill",
      area: "moves",
      summary: "Bones and time.",
      hours: [2, 4],
      requires: [{ topic: "knife", why: "Roots are cut small." }],
    },
    { id: "roux", title: "Roux", kind: "skill", area: "moves", summary: "Flour in fat.", hours: 1 },
    {
      id: "sauce",
      title: "Sauces",
      kind: "concept",
      area: "meals",
      summary: "The five mothers.",
      hours: [2, 3],
      requires: [
        {
          any: [{ topic: "stock" }, { topic: "roux" }],
          why: "Something must carry the taste.",
        },
      ],
    },
    {
      id: "soup",
      title: "Soup",
      kind: "skill",
      area: "meals",
      summary: "A meal in a pot.",
      hours: [1, 2],
      checks: [
        {
          ask: `When is this done?\n\n\`\`\`rust\n${soupCode}\n\`\`\`\n`,
          answer: "```text\nafter an hour\n```\n\nThe lid stays on.",
        },
      ],
      requires: [{ topic: "stock", why: "Soup is stock with friends." }],
    },
    {
      id: "dinner",
      title: "A dinner",
      kind: "project",
      area: "meals",
      summary: "Three courses.",
      brief: {
        does: "Feeds `six` guests.",
        shows: "That three courses can be timed.",
        milestone: "A soup that is hot at eight.",
        done: "Nobody is hungry.",
      },
      hours: [3, 5],
      requires: [
        { topic: "soup", why: "It opens the dinner." },
        { topic: "sauce", why: "It goes with the roast." },
      ],
      helps: [{ topic: "wine", why: "Guests talk more." }],
    },
    {
      id: "wine",
      title: "Wine",
      kind: "concept",
      area: "meals",
      summary: "Grapes and patience.",
      hours: [1, 2],
      bridge: true,
      reason: "Guests ask for it.",
    },
    {
      id: "aspic",
      title: "Aspic",
      kind: "skill",
      area: "meals",
      summary: "Out of fashion.",
      hours: 2,
      requires: [{ topic: "stock", why: "It is stock that set." }],
      retired: true,
    },
  ],
};

/** Serves this in place of the site's curriculum, from the next load on. */
export async function serveCurriculum(page: Page, curriculum: unknown): Promise<void> {
  const body = typeof curriculum === "string" ? curriculum : JSON.stringify(curriculum);
  // A whole curriculum has all that a map needs.
  await page.route(/\/(curriculum|map-tall|map-wide)\.json$/, (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}

/** Opens the explorer on the kitchen. */
export async function openKitchen(page: Page): Promise<void> {
  await serveCurriculum(page, kitchen);
  await page.goto("./");
  await kitchenIsReady(page);
}

/** Resolves when the kitchen is open and what can only then be used can be. */
export async function kitchenIsReady(page: Page): Promise<void> {
  await expect(page.getByRole("status")).toHaveText("The kitchen: 8 topics.");
  await expect(page.locator(".header .search-input")).toBeEnabled();
}

/** The region of a column. */
export const yourWay = (page: Page) => page.getByRole("region", { name: "Your way" });
export const topicColumn = (page: Page) => page.getByRole("complementary", { name: "Topic" });

/** The titles of the steps of the way, in order. */
export const stepTitles = (page: Page) =>
  page.getByRole("list", { name: "Steps" }).locator(".step-title");

/** Chooses a goal by its card; whoever is asked what they know says nothing. */
export async function chooseGoal(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: title }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  const nothing = page.getByRole("button", { name: "Start from nothing" });
  const way = page.getByRole("tab", { name: "Steps" }).or(page.getByText("You are there"));
  await expect(nothing.or(way).first()).toBeVisible();
  if (await nothing.isVisible()) await nothing.click();
}

/** Finds a topic by the search and opens it. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.getByRole("combobox", { name: "Find a topic" }).fill(query);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
}
