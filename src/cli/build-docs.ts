import { readdir, readFile } from "node:fs/promises";
import { docsFiles } from "../pages/docs/docs-files.tsx";
import { rulesText } from "../pages/docs/rules-text.ts";
import { commandsText } from "./commands-text.ts";
import { processEffects } from "./process-effects.ts";

const folder = new URL("../pages/docs/text/", import.meta.url);
const texts = await Promise.all(
  (await readdir(folder)).map(async (path) => ({
    path,
    text: await readFile(new URL(path, folder), "utf8"),
  })),
);
for (const { path, text } of docsFiles(texts, { commands: commandsText(), rules: rulesText() }))
  await processEffects.writeText(`${processEffects.explorer}/${path}`, text);
