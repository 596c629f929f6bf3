import { expect, test } from "@playwright/test";
import { kitchen, openKitchen, searchFor, serveCurriculum } from "./kitchen.ts";

const heading = "This curriculum cannot be shown yet";

test("every mistake in a curriculum is shown with its place and its mend", async ({ page }) => {
  const [knife, ...others] = kitchen.topics;
  const broken = {
    ...kitchen,
    topics: [{ ...knife, hours: "two" }, { ...others[0], requires: ["knif"] }, ...others.slice(1)],
  };
  await serveCurriculum(page, JSON.stringify(broken, undefined, 2));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("listitem").first()).toContainText(/line \d+, column \d+/);
  await expect(page.getByRole("main")).toContainText("knife");
  await expect(page.getByRole("button", { name: "Reload" })).toBeVisible();
});

test("a file that is no JSON is said to be none", async ({ page }) => {
  await serveCurriculum(page, "{ not json");
  await page.goto("./");
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  await expect(page.getByRole("listitem")).not.toHaveCount(0);
});

test("a curriculum that does not arrive is said to be missing", async ({ page }) => {
  await page.route("**/map-wide.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(page.getByRole("main")).toContainText("404");
});

test("marks that cannot be read are put aside and said", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("prereq/learner/kitchen", "{"));
  await openKitchen(page);
  await expect(page.getByRole("alert")).toContainText("could not be read");
  await page.getByRole("button", { name: "Understood" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("without a storage the explorer works and says that marks will not last", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openKitchen(page);
  await expect(page.getByRole("alert")).toContainText("does not let the page keep");
  await searchFor(page, "knife");
  await page.getByRole("button", { name: "I know this" }).click();
  await expect(page.getByRole("button", { name: "I know this" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});
