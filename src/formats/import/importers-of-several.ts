import { csvTables } from "./csv-tables.ts";
import type { ImporterOfSeveral } from "./importer-of-several.ts";
import { obsidianVault } from "./obsidian-vault.ts";

/** Every foreign format of several files, by its name. A new one is a file beside this and a line here. */
export const importersOfSeveral: ReadonlyMap<string, ImporterOfSeveral> = new Map([
  ["csv", csvTables],
  ["obsidian", obsidianVault],
]);
