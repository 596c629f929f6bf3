import type { Command } from "../command.ts";
import { buildCommand } from "./build.ts";
import { checkCommand } from "./check.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { patchCommand } from "./patch.ts";
import { pathCommand } from "./path.ts";
import { readyCommand } from "./ready.ts";
import { serveCommand } from "./serve.ts";
import { suggestCommand } from "./suggest.ts";

/** Every command. A new one is a file beside this and a line here. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ["build", buildCommand],
  ["check", checkCommand],
  ["export", exportCommand],
  ["import", importCommand],
  ["patch", patchCommand],
  ["path", pathCommand],
  ["ready", readyCommand],
  ["serve", serveCommand],
  ["suggest", suggestCommand],
]);
