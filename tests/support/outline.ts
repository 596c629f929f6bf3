import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { siteLayouts } from "../../src/formats/export/site.ts";
import { english, type Words } from "../../src/language/english.ts";
import { outlineFiles } from "../../src/pages/outline-files.ts";

/** The files of a curriculum's pages by path. */
export function outlineOf(
  curriculum: Curriculum,
  more: { readonly url?: string; readonly words?: Words } = {},
): ReadonlyMap<string, string> {
  const layout = siteLayouts(curriculum, "fast").at(-1);
  if (!layout) throw new Error("A site has layouts.");
  const site = { curriculum, words: more.words ?? english, url: more.url, layout };
  return new Map([...outlineFiles(site)].map(({ path, text }) => [path, text]));
}
