import { expect, type Locator, type Page } from "@playwright/test";
import type { Account } from "./account.ts";

/** A way of using the page. Only what is seen or spoken can be used. */
export interface Hand {
  /** Presses a button, a tab or a box. */
  press(target: Locator): Promise<void>;
  /** Writes over what stands in a field. */
  write(field: Locator, text: string): Promise<void>;
}

/** A mouse on a desk; writing takes the keyboard. */
export function mouse(account: Account): Hand {
  const click = async (target: Locator) => {
    await expect(target).toBeVisible();
    account.decide();
    account.press();
    await target.click();
  };
  return {
    press: click,
    async write(field, text) {
      await click(field);
      await field.press("Control+a");
      await field.pressSequentially(text);
      account.key(2 + text.length);
    },
  };
}

/** A thumb on a phone. */
export function thumb(account: Account): Hand {
  const tap = async (target: Locator) => {
    await expect(target).toBeVisible();
    account.decide();
    account.press();
    await target.tap();
  };
  return {
    press: tap,
    async write(field, text) {
      await tap(field);
      await field.press("Control+a");
      await field.pressSequentially(text);
      account.key(2 + text.length);
    },
  };
}

/** The keyboard alone: Tab to where one wants, arrows within tabs, Enter and Space. */
export function keyboard(page: Page, account: Account): Hand {
  const isFocused = (target: Locator) =>
    target.evaluate((element) => element === document.activeElement);
  const go = async (target: Locator, key: "Tab" | "ArrowRight", most: number) => {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < most; presses += 1) {
      if (await isFocused(target)) return;
      await page.keyboard.press(key);
      account.key();
    }
    throw new Error(`${most} presses of ${key} do not lead to ${target}.`);
  };
  const reach = async (target: Locator) => {
    account.decide();
    if ((await target.getAttribute("role")) !== "tab") return go(target, "Tab", 60);
    const row = page.getByRole("tablist").filter({ has: target });
    await go(row.getByRole("tab", { selected: true }), "Tab", 60);
    await go(target, "ArrowRight", 5);
  };
  return {
    async press(target) {
      await reach(target);
      if ((await target.getAttribute("role")) === "tab") return;
      const isBox = (await target.getAttribute("type")) === "checkbox";
      await page.keyboard.press(isBox ? "Space" : "Enter");
      account.key();
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
      account.key(2 + text.length);
    },
  };
}
