import { open } from "../../core/curriculum/open.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { counted } from "../../core/model/counted.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { webLink } from "../../core/model/web-link.ts";
import { frameFiles } from "../../formats/export/frame-page.ts";
import { siteFiles, siteLayouts, wideLayout } from "../../formats/export/site.ts";
import type { Words } from "../../language/english.ts";
import { outlineFiles } from "../../pages/outline-files.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { refuse } from "../reports/refuse.ts";
import { readSitePages, type SitePages, wordsFor } from "../site-pages.ts";

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
    const { reading, files, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const pages = await readSitePages(effects);
    if ("code" in pages) return refuse([pages], given, effects);
    await effects.copyFolder(effects.explorer, out);
    const words = await wordsFor(curriculum);
    for (const { path, text } of filesOf(pages, curriculum, files, words, url)) {
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

/** Everything in a site but the explorer's program, a file at a time. */
function* filesOf(
  { explorer, frame }: SitePages,
  curriculum: Curriculum,
  sources: readonly SourceFile[],
  words: Words,
  url: string | undefined,
) {
  const layouts = siteLayouts(curriculum, "thorough");
  yield* siteFiles(explorer, curriculum, layouts, { url, sources });
  if (frame !== undefined) yield* frameFiles(frame, curriculum, layouts, words);
  const layout = wideLayout(layouts);
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
