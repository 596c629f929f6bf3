import { expect, type Page } from "@playwright/test";

/** What went wrong in a page, gathered from its first moment on. */
export interface Watch {
  readonly complaints: string[];
  /** Every address that was asked for, but for the page itself. */
  readonly requests: string[];
}

/** Gathers errors on the console, refused content, and what is asked for. */
export async function watch(page: Page): Promise<Watch> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().startsWith("refused ")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      console.log(`refused ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return { complaints, requests };
}

/** The strictest policy under which a page can show a map. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Opens a page of somebody else's, under the strictest policy, with this in its body. */
export async function openHost(
  page: Page,
  body: string,
  script: "prereq-graph.js" | "none" = "prereq-graph.js",
): Promise<void> {
  const entry = script === "none" ? "" : `<script type="module" src="/embed/${script}"></script>`;
  const html = `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${strictPolicy}">
        <title>Host</title>
        ${entry}
      </head>
      <body><main><h1>Host</h1>${body}</main></body>
    </html>`;
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: html }),
  );
  await page.goto("/host.html");
}

/** Keeps, from now on, what the maps of a page tell. */
export async function hearEvents(page: Page): Promise<() => Promise<[string, unknown][]>> {
  await page.addInitScript(() => {
    const heard: [string, unknown][] = [];
    Object.assign(window, { heard });
    const names = ["load", "ready", "error", "select", "progress", "path", "view", "open-resource"];
    for (const name of names)
      addEventListener(`prereq-${name}`, (event) =>
        heard.push([name, (event as CustomEvent).detail]),
      );
  });
  return () => page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard);
}

/** The live map in a page is there. */
export async function isLive(page: Page, map = page.locator("prereq-graph")): Promise<void> {
  await expect(map.getByRole("tabpanel").first()).toBeVisible();
}
