import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { counted } from "../../core/model/counted.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { webLink } from "../../core/model/web-link.ts";
import { frameFiles } from "../../formats/export/frame-page.ts";
import { siteFiles, siteLayouts } from "../../formats/export/site.ts";
import { siteShapes } from "../../formats/export/site-page.ts";
import type { Words } from "../../language/english.ts";
import { languageFor, languages } from "../../language/languages.ts";
import { outlineFiles } from "../../pages/outline-files.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { refuse } from "../reports/refuse.ts";

/** A static site: the explorer on a curriculum. */
export const buildCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "A static site: the explorer on the curriculum, ready for any web server.",
  options: {
    out: { value: "FOLDER", help: "Where to write it." },
    url: { value: "ADDRESS", help: "Where it will be found: for oEmbed, the sitemap, search." },
  },
  run: async (given, effects) => {
    const out = given.value("out");
    if (out === undefined) throw new UsageError("Name the folder to write to: --out FOLDER.");
    const url = siteAddress(given.value("url"));
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const explorerPage = `${effects.explorer}/index.html`;
    if ((await effects.kindOf(explorerPage)) !== "file")
      return refuse([noExplorer(explorerPage)], given, effects);
    await effects.copyFolder(effects.explorer, out);
    const page = await effects.readText(explorerPage);
    const words = await languages[languageFor([curriculum.language ?? "en"])].load();
    const framePage = `${effects.explorer}/embed/index.html`;
    const pages = {
      explorer: page,
      frame:
        (await effects.kindOf(framePage)) === "file"
          ? await effects.readText(framePage)
          : undefined,
    };
    for (const { path, text } of filesOf(pages, curriculum, words, url)) {
      await effects.writeText(`${out}/${path}`, text);
    }
    const { title, topics } = curriculum;
    if (given.flag("json"))
      effects.print(`${JSON.stringify({ title, topics: topics.length, out }, null, 2)}\n`);
    else {
      effects.tell(`${title}: ${counted(topics.length, "topic")}, in ${out}\n`);
      if (url === undefined) effects.tell(noAddress);
    }
    return exitCodes.fine;
  },
};

/** The pages that were built without a curriculum: the explorer's, and the one for frames if there is one. */
interface Pages {
  readonly explorer: string;
  readonly frame: string | undefined;
}

/** Everything in a site but the explorer's program, a file at a time. */
function* filesOf(
  { explorer, frame }: Pages,
  curriculum: Curriculum,
  words: Words,
  url: string | undefined,
) {
  const layouts = siteLayouts(curriculum, "thorough");
  yield* siteFiles(explorer, curriculum, layouts, url);
  if (frame !== undefined) yield* frameFiles(frame, curriculum, layouts, words);
  const layout = layouts[siteShapes.findIndex(({ name }) => name === "wide")];
  if (layout) yield* outlineFiles({ curriculum, words, url, layout });
}

const noAddress =
  "Without answers for oEmbed and a sitemap: they need the site's address. Give it with --url https://…\n";

/** The address of the site with a slash at its end. */
function siteAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = webLink(given);
  if (url?.search !== "" || url.hash !== "")
    throw new UsageError("Give the address as in --url https://example.org/map/.");
  return url.href.replace(/\/*$/, "/");
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
