import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/cli/commands/table.ts";
import { commandsText } from "../../../src/cli/commands-text.ts";
import { rules } from "../../../src/core/curriculum/rules/table.ts";
import { docsFiles } from "../../../src/pages/docs/docs-files.tsx";
import { rulesText } from "../../../src/pages/docs/rules-text.ts";
import { documentation } from "./documentation.ts";

const pages = docsFiles(documentation, { commands: commandsText(), rules: rulesText() });
const textAt = (name: string) => pages.find(({ path }) => path === `docs/${name}.html`)?.text ?? "";
/** What a built site has besides: made of every curriculum, or copied from `public`. */
const made = ["index.html", "outline/outline.css"];
const isThere = (path: string) => made.includes(path) || existsSync(`public/${path}`);

describe("the documentation", () => {
  it("names every rule of check and every command with its options", () => {
    for (const { code } of rules) expect(textAt("check")).toContain(`<code>${code}</code>`);
    for (const [name, { options }] of commands) {
      expect(textAt("commands")).toContain(`<h2 id="${name}">${name}</h2>`);
      for (const option of Object.keys(options))
        expect(textAt("commands")).toContain(`--${option}`);
    }
  });

  it("lists all its pages on the first", () => {
    const others = pages.map(({ path }) => path.replace("docs/", ""));
    for (const name of others.filter((one) => one !== "index.html"))
      expect(textAt("index")).toContain(`href="${name}"`);
  });

  it.each(pages)("$path links only to what is there", ({ path, text }) => {
    const addresses = [...text.matchAll(/href="([^"]+)"/g)].map(([, address = ""]) => address);
    const local = addresses.filter((address) => !address.startsWith("https://"));
    expect(local.length).toBeGreaterThan(0);
    const lost = local.filter((address) => {
      const [file = "", anchor] = address.split("#");
      const at = file === "" ? path : posix.join(posix.dirname(path), file);
      const page = pages.find((one) => one.path === at);
      if (anchor !== undefined) return !page?.text.includes(` id="${anchor}"`);
      return page === undefined && !isThere(at);
    });
    expect(lost).toEqual([]);
  });

  it("runs no program and escapes what it shows", () => {
    const [page] = docsFiles([{ path: "x.md", text: "# A\n\n`<script>` & <\n" }], {});
    expect(page?.text).toContain("<code>&lt;script&gt;</code> &amp; &lt;");
    expect(page?.text).toContain("default-src &#x27;none&#x27;");
  });

  it.each([
    ["no title", "Text.\n", /x\.md does not begin with its title/],
    ["HTML", "# A\n\n<b>x</b>\n", /has a html in line 3/],
    [
      "a place for nothing",
      "# A\n\n<!-- prereq:nothing -->\n",
      /Nothing is told that is called nothing/,
    ],
  ])("refuses a text with %s", (_what, text, message) => {
    expect(() => docsFiles([{ path: "x.md", text }], {})).toThrow(message);
  });
});
