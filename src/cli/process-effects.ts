import { cp, mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Effects, NotUtf8 } from "./effects.ts";
import { serveSite } from "./serving/site-server.ts";
import { watch } from "./serving/watch.ts";

/** The effects of a real process. */
export const processEffects: Effects = {
  kindOf: async (path) => {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return "nothing";
    return found.isDirectory() ? "folder" : "file";
  },
  sizeOf: async (path) => (await stat(path)).size,
  readText: async (path) => textOf(path, await readFile(path)),
  filesIn: (folder) => filesIn(folder, "", []),
  writeText: written,
  writeBytes: written,
  copyFolder: (from, to) => cp(from, to, { recursive: true }),
  serve: serveSite,
  watch,
  stopped: () =>
    new Promise((stop) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop());
    }),
  // Swedes write dates like 2027-03-01.
  today: () => new Date().toLocaleDateString("sv"),
  now: () => new Date().toISOString(),
  patience: () => {
    const end = performance.now() + patienceSeconds * 1000;
    return { isSpent: () => performance.now() > end };
  },
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "",
  ownCurriculum: fromHere("graph"),
  explorer: fromHere("dist/explorer"),
};

const patienceSeconds = 5;

async function written(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A path inside the project, as seen from where the command runs. */
function fromHere(path: string): string {
  return relative(".", resolve(fileURLToPath(import.meta.url), "../../..", path)) || ".";
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new NotUtf8(`${path} is not in UTF-8.`, { cause: error });
  }
}

/** `around` are the real folders on the way here: a link back to one of them is not followed. */
async function filesIn(root: string, folder: string, around: readonly string[]): Promise<string[]> {
  const here = await realpath(join(root, folder));
  if (around.includes(here)) return [];
  const names = await readdir(here);
  const below = names.map(async (name) => {
    if (name.startsWith(".") || name === "node_modules") return [];
    const path = folder === "" ? name : `${folder}/${name}`;
    const found = await stat(join(root, path)).catch(() => undefined);
    if (found?.isDirectory()) return filesIn(root, path, [...around, here]);
    return found === undefined || found.isFile() ? [path] : [];
  });
  return (await Promise.all(below)).flat();
}
