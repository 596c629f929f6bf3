import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { compile } from "svelte/compiler";
import { build, type Plugin } from "vite";
import { isLive, watch } from "./embed-host.ts";
import { kitchen } from "./kitchen.ts";

/** Svelte's files, as its compiler makes them. */
const svelte: Plugin = {
  name: "svelte",
  load: async (id) => {
    if (!id.endsWith(".svelte")) return undefined;
    return compile(await readFile(id, "utf8"), { generate: "client", filename: id }).js.code;
  },
};

/** The pages use the element as it is shipped. */
const shipped: Plugin = {
  name: "shipped",
  enforce: "pre",
  resolveId: (id) =>
    id.endsWith("/define.ts") ? { id: "/embed/prereq-graph.js", external: true } : undefined,
};

/** A page of a framework as one script. */
async function built(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [shipped, svelte],
    resolve: { conditions: ["browser", "module", "production"] },
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, modulePreload: false, rolldownOptions: { input: `tests/e2e/${entry}` } },
  });
  const outputs = "output" in built ? built.output : [];
  const script = outputs.find((file) => file.type === "chunk");
  if (script?.type !== "chunk") throw new Error(`Nothing was built of ${entry}.`);
  return script.code;
}

for (const [name, entry] of [
  ["React 19", "frameworks/react.tsx"],
  ["Vue 3", "frameworks/vue.ts"],
  ["Svelte 5", "frameworks/svelte.ts"],
] as const)
  test(`${name} sets properties of the element and hears its events`, async ({ page }) => {
    const { complaints } = await watch(page);
    const body = await built(entry);
    await page.route("**/framework.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body }),
    );
    await page.route("**/kitchen.json", (route) => route.fulfill({ json: kitchen }));
    await page.route("**/framework.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><title>Page</title><div id="root"></div><script type="module" src="/framework.js"></script>`,
      }),
    );
    await page.goto("/framework.html");
    await isLive(page);
    const map = page.locator("prereq-graph");
    await page.getByRole("button", { name: "I can cut" }).click();
    await expect(map.getByRole("button", { name: "I know Knife skills" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await map.getByRole("button", { name: /^Soup/ }).click();
    await expect(page.locator("output")).toHaveText("soup");
    expect(complaints).toEqual([]);
  });
