import { join } from "node:path";
import type { Page } from "@playwright/test";

const folder = process.env["PREREQ_PICTURES"];

/** Keeps what is seen as a picture for people to look at, where PREREQ_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined || folder === "") return;
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
