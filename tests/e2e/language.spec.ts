import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { kitchen, openKitchen, serveCurriculum } from "./kitchen.ts";

/** Words of the page in English that no other language has. */
const english = /\b(the|your|what|topics?|steps?|known|hours?|show|find)\b/i;

/** All that the page says, without what comes from the curriculum and the names of languages. */
async function said(page: Page): Promise<string[]> {
  return page.locator("body").evaluate((body) => {
    const spoken: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ["aria-label", "title", "placeholder", "aria-roledescription"])
          spoken.push(node.getAttribute(name) ?? "");
      } else if (node.parentElement?.closest("script, style, noscript, option") === null) {
        spoken.push(node.textContent ?? "");
      }
    }
    return spoken;
  });
}

/** What of the kitchen is to be read on the page. */
const kitchenTexts = [
  kitchen,
  ...kitchen.areas,
  ...kitchen.stages,
  ...kitchen.goals,
  ...kitchen.topics,
]
  .flatMap((one) => [one.title, ...("summary" in one ? [one.summary] : [])])
  .filter((text) => text !== undefined);

/** The kitchen in whatever language the browser asks for. */
async function openAnywhere(page: Page): Promise<void> {
  await serveCurriculum(page, kitchen);
  await page.goto("./");
  await expect(page.getByRole("status")).toHaveText(/^The kitchen: 8 \S+$/);
}

test.describe("to a browser that asks for German", () => {
  test.use({ locale: "de-DE" });

  test("the page speaks German and says so", async ({ page }) => {
    await openAnywhere(page);
    await expect(page.getByRole("heading", { name: "Was möchtest du können?" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByRole("tab", { name: "Gliederung" })).toBeVisible();
  });

  test("numbers are written as Germans write them", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("tab", { name: "Gliederung" }).click();
    await expect(page.getByText("0 von 7 bekannt · 7,5 bis 17 h")).toBeVisible();
  });

  test("what the rules find is told in German", async ({ page }) => {
    await openAnywhere(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("diesen lehrplan prüfen");
    await page.getByRole("option", { name: "Diesen Lehrplan prüfen" }).click();
    const dialog = page.getByRole("dialog", { name: "Prüfen" });
    await expect(dialog.locator(".check-summary")).toBeVisible();
    for (const summary of await dialog.locator(".check-rule summary").all()) await summary.click();
    await expect(dialog).toContainText(
      "sauce behandelt keine Stelle eines Dokuments und ist keine Brücke.",
    );
    const sentences = dialog.locator(".check-rule p");
    expect(await sentences.filter({ hasText: /\b(is|has|needs?|it|what|add)\b/i }).count()).toBe(0);
    await expect(sentences.locator("xpath=ancestor-or-self::*[@lang='en']")).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });

  test("why a prerequisite is suggested is told in German", async ({ page }) => {
    const topics = ["Function", "Composite function"].map((title, index) => ({
      id: `t${index}`,
      title,
      area: "moves",
    }));
    await serveCurriculum(page, { ...kitchen, goals: [], documents: [], topics });
    await page.goto("./");
    await page.getByRole("button", { name: "Bearbeiten", exact: true }).click();
    await page.getByRole("button", { name: "Vorschläge" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Wert, mindestens").selectOption("0.3");
    const reason = dialog.getByText("Denn im Titel steht „Function“.");
    await expect(reason).toBeVisible();
    await expect(reason).not.toHaveAttribute("lang");
    expect(await violations(page)).toEqual([]);
  });
});

test("a language that is chosen is spoken at once and after coming back", async ({ page }) => {
  await openKitchen(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Your progress" }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Español" });
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("tab", { name: "Esquema" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("tab", { name: "Esquema" })).toBeVisible();
});

test("the palette finds a language by its own name", async ({ page }) => {
  await openKitchen(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "A topic, a goal" }).fill("deutsch");
  await page.getByRole("option", { name: "Deutsch" }).click();
  await expect(page.getByRole("tab", { name: "Gliederung" })).toBeVisible();
});

test("in another language nothing of the page is English", async ({ browser }) => {
  for (const locale of ["de-DE", "es-ES"]) {
    const page = await browser.newPage({ locale });
    await openAnywhere(page);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
    const theirs = JSON.stringify(kitchen);
    const ours = (await said(page))
      .map((text) => text.replaceAll(kitchen.title, "").trim())
      .filter((text) => !theirs.includes(text));
    expect(
      ours.filter((text) => english.test(text)),
      locale,
    ).toEqual([]);
    await page.close();
  }
});

test("what is the curriculum's own is marked with its language, and only that", async ({
  browser,
}) => {
  const page = await browser.newPage({ locale: "de-DE" });
  await openAnywhere(page);
  await page.getByRole("tab", { name: "Gliederung" }).click();
  const title = page.locator("main").getByText("Knife skills", { exact: true });
  await expect(title).toHaveAttribute("lang", "en");
  await expect(page.getByRole("tab", { name: "Gliederung" })).not.toHaveAttribute("lang");
  const unmarked = await page.locator("main, .goal-column").evaluateAll((parts, texts) => {
    const walker = parts.map((part) => document.createTreeWalker(part, NodeFilter.SHOW_TEXT));
    return walker.flatMap((each) => {
      const found: string[] = [];
      for (let node = each.nextNode(); node; node = each.nextNode()) {
        const text = node.textContent ?? "";
        if (texts.includes(text) && !node.parentElement?.closest("[lang=en]")) found.push(text);
      }
      return found;
    });
  }, kitchenTexts);
  expect(unmarked).toEqual([]);
  await page.close();
});

test("in the language of the curriculum nothing needs a mark", async ({ page }) => {
  await openKitchen(page);
  await page.getByRole("tab", { name: "Outline" }).click();
  await expect(page.getByRole("button", { name: "Knife skills" }).first()).toBeVisible();
  await expect(page.locator("#root [lang]")).toHaveCount(0);
});

test("the palette marks the names of languages, and its own words as nobody else's", async ({
  browser,
}) => {
  const page = await browser.newPage({ locale: "es-ES" });
  await openAnywhere(page);
  await page.keyboard.press("Control+k");
  const option = (name: string) => page.getByRole("option", { name }).getByText(name);
  await expect(option("Deutsch")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("option", { name: "Mostrar el esquema" })).toBeVisible();
  await expect(
    page.getByRole("option", { name: "Mostrar el esquema" }).locator("[lang]"),
  ).toHaveCount(0);
  await expect(option("Cook for guests")).toHaveAttribute("lang", "en");
  await page.close();
});
