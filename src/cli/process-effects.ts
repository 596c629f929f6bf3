import { cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Effects } from "./effects.ts";

/** The effects of a real process. */
export const processEffects: Effects = {
  kindOf: async (path) => {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return "nothing";
    return found.isDirectory() ? "folder" : "file";
  },
  readText: (path) => readFile(path, "utf8"),
  filesIn: (folder) => filesIn(folder, ""),
  writeText: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  copyFolder: (from, to) => cp(from, to, { recursive: true }),
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "",
  ownCurriculum: fromHere("graph"),
  explorer: fromHere("dist/explorer"),
};

/** A path inside the project, as seen from where the command runs. */
function fromHere(path: string): string {
  return relative(".", resolve(fileURLToPath(import.meta.url), "../../..", path)) || ".";
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const below = entries.map(async (entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    if (entry.isDirectory()) return filesIn(root, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(below)).flat();
}
