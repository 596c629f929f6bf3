import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../../src/cli/run.ts";
import { exporters } from "../../../src/formats/export/table.ts";
import { formats } from "../../../src/formats/import/title-of-format.ts";
import { type FakeEffects, fakeEffects } from "../../support/fake-effects.ts";
import { documentation, placeOf } from "./documentation.ts";

const explorer = {
  "explorer/index.html":
    "<!-- prereq:title --><!-- prereq:head --><!-- prereq:goals --><!-- prereq:picture --><!-- prereq:scenes -->",
};
const fence = /^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm;

/** The words of a command line, of which some stand in quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** What a reader sees who types a command of `prereq`. */
async function seenAfter(line: string, effects: FakeEffects): Promise<string> {
  const [name, ...words] = wordsOf(line);
  expect(name).toBe("prereq");
  let seen = "";
  const write = (text: string) => {
    seen += text;
  };
  await run(words, { ...effects, print: write, tell: write });
  return seen;
}

/** A text with every command run again, from top to bottom in a folder with the files that the text shows. */
async function runAgain(text: string): Promise<string> {
  const effects = fakeEffects(explorer);
  let made = "";
  let end = 0;
  for (const { 0: block, 1: language, 2: file, 3: content = "", index } of text.matchAll(fence)) {
    made += text.slice(end, index);
    end = index + block.length;
    if (file !== undefined) effects.files.set(file, content);
    made += language === "console" ? `\`\`\`console\n${await answered(content)}\`\`\`` : block;
  }
  return made + text.slice(end);

  async function answered(content: string): Promise<string> {
    let session = "";
    for (const line of content.split("\n").filter((one) => one.startsWith("$ ")))
      session += `${line}\n${await seenAfter(line.slice(2), effects)}`;
    return session;
  }
}

it.each(documentation)("$path shows what its commands answer", async ({ path, text }) => {
  await expect(await runAgain(text)).toMatchFileSnapshot(placeOf(path));
});

it("has an example of every format that can be imported", () => {
  const text = documentation.find(({ path }) => path === "import.md")?.text;
  for (const name of formats.keys()) expect(text).toContain(`\n\`--from ${name}\`. `);
});

it("runs every format that can be written without drawing pixels", () => {
  const text = documentation.find(({ path }) => path === "export.md")?.text;
  for (const name of exporters.keys()) expect(text).toContain(` --format ${name}`);
});

it.each(readdirSync("graph/schema"))("explains every key of %s", (file) => {
  const text = documentation.find(({ path }) => path === "format.md")?.text ?? "";
  const keys = keysIn(JSON.parse(readFileSync(`graph/schema/${file}`, "utf8")));
  expect(keys.size).toBeGreaterThan(2);
  const words = new Set(text.match(/[\w$]+/g));
  expect([...keys].filter((key) => !words.has(key))).toEqual([]);
});

/** The names of all properties that a JSON Schema knows, at any depth. */
function keysIn(schema: unknown): Set<string> {
  if (typeof schema !== "object" || schema === null) return new Set();
  const own = "properties" in schema ? Object.keys(schema.properties ?? {}) : [];
  return new Set([...own, ...Object.values(schema).flatMap((part) => [...keysIn(part)])]);
}

it("shows no code that is neither run, nor a file of an example, nor a step of installing", () => {
  const others = documentation.flatMap(({ text }) =>
    [...text.matchAll(fence)].flatMap(([, language, file, content = ""]) =>
      language === "console" || file !== undefined ? [] : content.trim().split("\n"),
    ),
  );
  expect(others).toEqual(["npm install", "npm run build", "npm link"]);
});

describe("the recipes for hosts", () => {
  const recipes = [
    [".github/workflows/map.yml", "site"],
    [".gitlab-ci.yml", "public"],
    ["netlify.toml", "site"],
    ["build-map.sh", "site"],
  ] as const;

  it.each(recipes)("%s checks, and then builds what is published", async (file, folder) => {
    const text = fileIn("publish.md", file);
    const commands = commandsIn(text);
    expect(commands.map((line) => wordsOf(line)[1])).toEqual(["check", "build"]);
    for (const line of commands) expect(await codeOf(line, folder), line).toBe(0);
    expect(text).toContain("npm install && npm run build && npm link");
  });

  it.each(["netlify.toml", "build-map.sh"])(
    "%s stops at what fails, as a shell alone does not",
    (file) => {
      const lines = fileIn("publish.md", file)
        .split("\n")
        .map((line) => line.trim());
      const first = lines.findIndex((line) => line.startsWith("git clone"));
      expect(lines[first - 1]).toBe("set -e");
    },
  );

  it("has a workflow for GitHub that publishes what it built, with no more rights than that takes", () => {
    const workflow = parse(fileIn("publish.md", ".github/workflows/map.yml"));
    const { build, publish } = workflow.jobs;
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(publish.needs).toBe("build");
    expect(publish.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(publish.environment.url).toContain(`steps.${publish.steps[0].id}.outputs`);
    const upload = build.steps.find(({ uses = "" }) => uses.includes("upload-pages-artifact"));
    expect(upload.with.path).toBe("site");
    for (const { uses, run: line } of [...build.steps, ...publish.steps])
      expect(uses ?? line).toMatch(/^(actions\/[a-z-]+@v\d+$|npm |prereq )/);
  });

  it("has a job for GitLab under the name and with the folder that GitLab publishes", () => {
    const { pages } = parse(fileIn("publish.md", ".gitlab-ci.yml"));
    expect(pages.artifacts.paths).toEqual(["public"]);
    expect(pages.script.every((line: unknown) => typeof line === "string")).toBe(true);
  });
});

/** The lines of a recipe that run `prereq`, with what a host puts in place of its variables. */
function commandsIn(recipe: string): string[] {
  return recipe
    .split("\n")
    .map((line) => line.trim().replace(/^- (run: )?/, ""))
    .map((line) => line.replace(/\$(CI_PAGES_)?URL/, "https://example.org"))
    .filter((line) => line.startsWith("prereq "));
}

function fileIn(page: string, file: string): string {
  const text = documentation.find(({ path }) => path === page)?.text ?? "";
  for (const [, , name, content] of text.matchAll(fence)) if (name === file) return content ?? "";
  throw new Error(`${page} shows no ${file}.`);
}

/** How a command ends in a folder where `map` is what a fresh import makes. */
async function codeOf(line: string, folder: string): Promise<number> {
  const effects = fakeEffects({ ...explorer, "SUMMARY.md": "# Summary\n\n- [One](one.md)\n" });
  await run(["import", "SUMMARY.md", "--out", "map"], effects);
  const code = await run(wordsOf(line).slice(1), effects);
  if (line.startsWith("prereq build")) expect(effects.files.has(`${folder}/index.html`)).toBe(true);
  return code;
}
