import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { processEffects } from "../../../src/cli/process-effects.ts";
import { run } from "../../../src/cli/run.ts";

const page =
  "<head><!-- prereq:title --></head><!-- prereq:head --><!-- prereq:goals --><!-- prereq:picture --><!-- prereq:scenes -->";
const main =
  "format: prereq/1\nid: x\ntitle: X\nstages: [{ id: s, title: S }]\nareas: [{ id: a, title: A, stage: s }]\n";

let folder = "";
let address = "";
let told = "";
let stop = () => {};
let ended: Promise<number>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prereq-serve-"));
  await mkdir(join(folder, "explorer"));
  await mkdir(join(folder, "mine/topics"), { recursive: true });
  await writeFile(join(folder, "explorer/index.html"), page);
  await writeFile(join(folder, "explorer/app.js"), "app");
  await writeFile(join(folder, "mine/curriculum.yaml"), main);
  await save("- { id: first, title: First }\n");
  await new Promise<void>((served) => {
    const effects = {
      ...processEffects,
      explorer: join(folder, "explorer"),
      print: (text: string) => {
        address = text.trim();
      },
      tell: (text: string) => {
        told += text;
      },
      stopped: () => {
        served();
        return new Promise<void>((resolve) => {
          stop = resolve;
        });
      },
    };
    told = "";
    ended = run(["serve", join(folder, "mine"), "--port", "0"], effects);
  });
});

afterEach(async () => {
  stop();
  expect(await ended).toBe(0);
  await rm(folder, { recursive: true });
});

const save = (topics: string) => writeFile(join(folder, "mine/topics/a.yaml"), topics);
const textOf = async (path: string) => (await fetch(address + path)).text();

/** What an open page hears, message after message. */
async function* heard() {
  const { body } = await fetch(`${address}prereq-news`);
  let text = "";
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      yield JSON.parse(text.slice("data: ".length, end));
      text = text.slice(end + 2);
    }
  }
}

it("serves the site on this machine alone, and the program's files beside it", async () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await textOf("")).toContain("Map of X");
  expect(await textOf("outline/topics/first.html")).toContain("First");
  expect(await textOf("app.js")).toBe("app");
  expect((await fetch(`${address}no-such-page.html`)).status).toBe(404);
  expect((await fetch(`${address}..%2f..%2fmine/curriculum.yaml`)).status).toBe(404);
  expect((await fetch(`${address}%ff`)).status).toBe(403);
});

it("tells open pages of a save, and serves the new state", async () => {
  const news = heard();
  expect((await news.next()).value).toEqual({ state: 1, problems: [] });
  await save("- { id: first, title: Beginning }\n");
  expect((await news.next()).value).toEqual({ state: 2, problems: [] });
  expect(await textOf("outline/topics/first.html")).toContain("Beginning");
  expect(await textOf("")).toContain('data-state="2"');
});

it("keeps the last good state while a file is broken, and tells where", async () => {
  const news = heard();
  await news.next();
  await save("- { id: first }\n");
  expect((await news.next()).value).toMatchObject({
    state: 1,
    problems: [{ code: "missing-key", place: { line: 1 } }],
  });
  expect(told).toContain("mine/topics/a.yaml:1:3: error missing-key");
  expect(await textOf("outline/topics/first.html")).toContain("First");
  await save("- { id: first, title: Mended }\n");
  expect((await news.next()).value).toEqual({ state: 2, problems: [] });
});

it("lets pages without script run the one that watches, and no other", async () => {
  expect(await textOf("outline/index.html")).toMatch(
    /default-src &#x27;none&#x27;; script-src 'self'; connect-src 'self'; style-src &#x27;self&#x27;;/,
  );
});

it("refuses a page of another name that leads to this machine", async () => {
  const status = await new Promise((resolve) => {
    request(address, { headers: { host: "example.org" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

it("says when its port is taken", async () => {
  let words = "";
  const effects = { ...processEffects, explorer: join(folder, "explorer"), print: () => {} };
  const tell = (text: string) => {
    words += text;
  };
  const port = new URL(address).port;
  const code = await run(["serve", join(folder, "mine"), "--port", port], { ...effects, tell });
  expect(code).toBe(2);
  expect(words).toContain(`Port ${port} is taken. Choose another with --port.`);
});

it.each(["70000", "-1", "x", ""])("refuses %j as a port", async (port) => {
  let words = "";
  const tell = (text: string) => {
    words += text;
  };
  expect(await run(["serve", `--port=${port}`], { ...processEffects, tell })).toBe(2);
  expect(words).toContain("must be a whole number from 0 to 65535.");
});
