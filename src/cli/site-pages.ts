import type { Problem } from "../core/curriculum/problem.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { Words } from "../language/english.ts";
import { languageFor, languages } from "../language/languages.ts";
import type { Effects } from "./effects.ts";

/** The pages that were built without a curriculum: the explorer's, and the one for frames if there is one. */
export interface SitePages {
  readonly explorer: string;
  readonly frame: string | undefined;
}

/** The pages that every site is made from; a problem when they have not been built. */
export async function readSitePages(effects: Effects): Promise<SitePages | Problem> {
  const explorer = await textIfThere(`${effects.explorer}/index.html`, effects);
  const frame = await textIfThere(`${effects.explorer}/embed/index.html`, effects);
  return explorer === undefined
    ? noExplorer(`${effects.explorer}/index.html`)
    : { explorer, frame };
}

/** The words that the pages of a curriculum are written in: its own language, where it is offered. */
export function wordsFor({ language }: Curriculum): Promise<Words> {
  return languages[languageFor([language ?? "en"])].load();
}

async function textIfThere(path: string, effects: Effects): Promise<string | undefined> {
  return (await effects.kindOf(path)) === "file" ? effects.readText(path) : undefined;
}

function noExplorer(file: string): Problem {
  return {
    code: "no-explorer",
    severity: "error",
    message: "The explorer has not been built yet.",
    mend: "Run: npm run build",
    place: { file, line: 1, column: 1 },
  };
}
