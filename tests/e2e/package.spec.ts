import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { LiveEvents } from "../../src/embed/live/live.ts";
import { PrereqGraph } from "../../src/embed/prereq-graph.ts";
import { isLive, watch } from "./embed-host.ts";
import { kitchen } from "./kitchen.ts";

const here = process.cwd();
const bin = (name: string) => join(here, "node_modules/.bin", name);
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });

/** A project of somebody else's, into which the packed package was unpacked. */
let project = "";

test.describe.configure({ mode: "serial" });

test.beforeAll(() => {
  test.setTimeout(240_000);
  run("npm", ["run", "--silent", "build:package"], here);
  project = mkdtempSync(join(tmpdir(), "prereq-package-"));
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", project], "dist/package"),
  );
  mkdirSync(join(project, "node_modules/prereq"), { recursive: true });
  const into = ["-xzf", packed.filename, "-C", "node_modules/prereq", "--strip-components=1"];
  run("tar", into, project);
  for (const name of ["react", "@types", "valibot"])
    symlinkSync(join(here, "node_modules", name), join(project, "node_modules", name));
  writeFileSync(join(project, "package.json"), `{ "type": "module" }`);
});

test.afterAll(() => rmSync(project, { recursive: true, force: true }));

test("publint and attw have nothing to say", () => {
  expect(run(bin("publint"), ["--strict"], "dist/package")).toContain("All good");
  run(bin("attw"), ["--pack", ".", "--profile", "esm-only"], "dist/package");
});

test("its core plans in Node, and its element can be imported there", () => {
  writeFileSync(
    join(project, "plan.js"),
    `import { makePlan, noLimit, open, planQuestion, readJson, TopicId } from "prereq";
     import { importFile } from "prereq/formats";
     import { PrereqGraph } from "prereq/element";
     import "prereq/element/define";
     import schema from "prereq/schema.json" with { type: "json" };
     const file = { path: "graph.csv", text: "ConceptID,ConceptLabel,Dependencies\\n1,Counting,\\n2,Addition,1\\n" };
     const { value } = importFile(file, { flip: false, title: "Sums", url: undefined });
     const { curriculum } = open(readJson({ path: "sums.json", text: JSON.stringify(value) }));
     const goal = curriculum.topics.at(-1).id;
     const plan = makePlan(curriculum, planQuestion([TopicId(goal)], new Set()), noLimit);
     console.log(JSON.stringify([plan.topics.size, PrereqGraph.observedAttributes.length > 5, typeof schema]));`,
  );
  expect(JSON.parse(run("node", ["--no-warnings", "plan.js"], project))).toEqual([
    2,
    true,
    "object",
  ]);
});

test("its types are understood by a strict project", () => {
  writeFileSync(
    join(project, "typed.tsx"),
    `import { open, readJson, type Curriculum } from "prereq";
     import { PrereqGraph } from "prereq/react";
     import { connectFrame } from "prereq/host";
     const { curriculum } = open(readJson({ path: "x", text: "{}" }));
     export const title: string | undefined = (curriculum satisfies Curriculum | undefined)?.title;
     export const map = <PrereqGraph src="x.json" known={["a"]} onprereq-select={({ detail }) => detail.id?.length} />;
     export const state = document.querySelector("prereq-graph")?.getState()?.known.length;
     export const frame = (frame: HTMLIFrameElement) => connectFrame(frame, { theme: "dark" });
     // @ts-expect-error: a theme that there is not
     export const wrong = (frame: HTMLIFrameElement) => connectFrame(frame, { theme: "pink" });`,
  );
  const strict =
    "--strict --noEmit --jsx react-jsx --module nodenext --target es2023 --lib es2023,dom,dom.iterable";
  run(bin("tsc"), [...strict.split(" "), "typed.tsx"], project);
});

test("a page that is built with it shows a map", async ({ page }) => {
  writeFileSync(
    join(project, "index.html"),
    `<!doctype html><html lang="en"><title>Built</title><prereq-graph src="/kitchen.json" loading="eager"></prereq-graph><script type="module" src="./main.js"></script></html>`,
  );
  writeFileSync(join(project, "main.js"), `import "prereq/element/define";`);
  run(bin("vite"), ["build", "--logLevel", "error"], project);
  const { complaints } = await watch(page);
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/kitchen.json") return route.fulfill({ json: kitchen });
    if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
    return route.fulfill({ path: join(project, "dist", pathname) });
  });
  await page.goto("/index.html");
  await isLive(page);
  await expect(page.locator("prereq-graph").getByText("The kitchen")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the manifest tells of every attribute and every event", () => {
  const manifest = JSON.parse(readFileSync("dist/package/custom-elements.json", "utf8"));
  const [element] = manifest.modules[0].declarations;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
  expect(names(element.attributes)).toEqual([...PrereqGraph.observedAttributes].sort());
  const events: Record<keyof LiveEvents, true> = {
    load: true,
    ready: true,
    error: true,
    select: true,
    progress: true,
    path: true,
    view: true,
    height: true,
    "open-resource": true,
  };
  expect(names(element.events)).toEqual(
    Object.keys(events)
      .map((name) => `prereq-${name}`)
      .sort(),
  );
});
