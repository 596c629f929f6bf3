import { expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../../src/cli/run.ts";
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

it("shows no code that is neither run, nor a file of an example, nor a step of installing", () => {
  const others = documentation.flatMap(({ text }) =>
    [...text.matchAll(fence)].flatMap(([, language, file, content = ""]) =>
      language === "console" || file !== undefined ? [] : content.trim().split("\n"),
    ),
  );
  expect(others).toEqual(["npm install", "npm run build", "npm link"]);
});

it("has a workflow for GitHub whose commands run", async () => {
  const text = fileIn("publish.md", ".github/workflows/map.yml");
  const workflow: { jobs: { build: { steps: { run?: string }[] } } } = parse(text);
  const commands = workflow.jobs.build.steps
    .map(({ run: line = "" }) => line)
    .filter((line) => line.startsWith("prereq "));
  expect(commands).toHaveLength(2);
  for (const line of commands) expect(await codeOf(line), line).toBe(0);
});

it("has a recipe for Netlify whose commands run", async () => {
  const commands = fileIn("publish.md", "netlify.toml")
    .split("\n")
    .map((line) => line.trim().replace("$URL", "https://example.org"))
    .filter((line) => line.startsWith("prereq "));
  expect(commands).toHaveLength(2);
  for (const line of commands) expect(await codeOf(line), line).toBe(0);
});

function fileIn(page: string, file: string): string {
  const text = documentation.find(({ path }) => path === page)?.text ?? "";
  for (const [, , name, content] of text.matchAll(fence)) if (name === file) return content ?? "";
  throw new Error(`${page} shows no ${file}.`);
}

/** How a command ends in a folder where `map` is what a fresh import makes. */
async function codeOf(line: string): Promise<number> {
  const effects = fakeEffects({ ...explorer, "SUMMARY.md": "# Summary\n\n- [One](one.md)\n" });
  await run(["import", "SUMMARY.md", "--out", "map"], effects);
  const code = await run(wordsOf(line).slice(1), effects);
  if (line.startsWith("prereq build")) expect(effects.files.has("site/index.html")).toBe(true);
  return code;
}
