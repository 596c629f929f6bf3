import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processEffects } from "../../src/cli/process-effects.ts";
import { liveSite } from "../../src/cli/serving/live-site.ts";
import { readSitePages } from "../../src/cli/site-pages.ts";
import { median } from "./numbers.ts";

const runs = 15;

/** What an author does with a file of topics, run by run. */
const edits = {
  "a text": (text: string, run: number) => text.replace("summary: ", `summary: Edit ${run}. `),
  "a title, which moves the map": (text: string, run: number) =>
    text.replace(/title: .*/, `title: Edited ${"again ".repeat(run % 4)}${run}`),
};

/** How long it takes from a save to what a page shows of it, for the Rust curriculum; medians in milliseconds. */
export async function run(): Promise<void> {
  const pages = await readSitePages(processEffects);
  if ("code" in pages) throw new Error(pages.mend);
  const folder = await mkdtemp(join(tmpdir(), "prereq-bench-"));
  await cp(processEffects.ownCurriculum, folder, { recursive: true });
  const file = join(folder, "topics/async.yaml");
  const original = await readFile(file, "utf8");
  console.log(
    "| edit | until pages are told | with the explorer's page | with its map and texts |",
  );
  console.log("|---|---|---|---|");
  for (const [name, edit] of Object.entries(edits)) {
    const { told, page, all } = await timed(file, original, edit);
    console.log(`| ${name} | ${told} | ${page} | ${all} |`);
  }
  await rm(folder, { recursive: true });

  async function timed(path: string, text: string, edit: (text: string, run: number) => string) {
    if ("code" in pages) throw new Error(pages.mend);
    const site = liveSite(folder, pages, processEffects);
    await site.refresh();
    site.textAt("index.html");
    const server = await processEffects.serve(
      site.textAt,
      { state: 0, problems: [] },
      { host: "127.0.0.1", port: 0, program: processEffects.explorer },
    );
    let heard = () => {};
    const unwatch = await processEffects.watch(folder, async () => {
      await site.refresh();
      heard();
    });
    const times: { told: number; page: number; all: number }[] = [];
    for (let count = 0; count < runs; count += 1) {
      const news = new Promise<void>((resolve) => {
        heard = resolve;
      });
      const start = performance.now();
      await writeFile(path, edit(text, count));
      await news;
      const told = performance.now() - start;
      await (await fetch(server.address)).text();
      const page = performance.now() - start;
      const rest = ["map-wide.json", "curriculum.json"];
      await Promise.all(rest.map(async (one) => (await fetch(server.address + one)).text()));
      times.push({ told, page, all: performance.now() - start });
    }
    await unwatch();
    await server.close();
    const middle = (key: "told" | "page" | "all") =>
      Math.round(median(times.map((one) => one[key])));
    return { told: middle("told"), page: middle("page"), all: middle("all") };
  }
}
