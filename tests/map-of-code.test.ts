import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const text = (path: string) => readFileSync(join(root, path), "utf8");
const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test("the map of the code names every folder there is, and no other", () => {
  const rows = text("src/README.md").matchAll(/^\| `([a-z/]+)` \|/gm);
  const named = [...rows].map(([, folder = ""]) => folder);
  const outer = foldersIn("src").filter((folder) => folder !== "core");
  const inner = foldersIn("src/core").map((folder) => `core/${folder}`);
  expect(named.toSorted()).toEqual([...outer, ...inner].toSorted());
});

test.each(["README.md", "src/README.md", "graph/README.md"])(
  "%s links only to files that exist",
  (page) => {
    const links = [...text(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !link.startsWith("https://"));
    expect(local.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  },
);
