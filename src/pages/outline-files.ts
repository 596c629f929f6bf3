import type { TextFile } from "../formats/export/folder.ts";
import { type Subject, sitePath } from "../formats/export/site-addresses.ts";
import { svgFile } from "../formats/export/svg.ts";
import { htmlOf } from "./html-of.tsx";
import { oembedAnswer } from "./oembed.ts";
import { hasPicture, picturesOf } from "./pictures.ts";
import type { Site } from "./site.ts";
import { sitemap } from "./sitemap.ts";
import { pageStyle, styleFile } from "./style.ts";
import { subjectsOf } from "./subjects.ts";

/**
 * The files of a site for readers and machines without scripts: a page for the curriculum and each
 * of its areas, goals and topics; pictures of all of these but topics; and for a site that knows
 * its address, answers for oEmbed and a sitemap. One at a time, as together they may be large.
 */
export function* outlineFiles(site: Site): Generator<TextFile> {
  const subjects = subjectsOf(site.curriculum);
  yield { path: styleFile, text: pageStyle() };
  for (const subject of subjects) yield* filesAbout(site, subject);
  const map = sitemap(site, subjects);
  if (map !== undefined) yield { path: "sitemap.xml", text: map };
}

/** The page about a subject, its pictures and its answer for oEmbed. */
export function* filesAbout(site: Site, subject: Subject): Generator<TextFile> {
  const pictures = hasPicture(site, subject) ? picturesOf(site, subject) : undefined;
  yield { path: sitePath("page", subject), text: htmlOf(site, subject, pictures?.shown) };
  if (!pictures) return;
  for (const { path, picture } of pictures.files) yield { path, text: svgFile(picture) };
  const answer = oembedAnswer(site, subject, pictures.shown);
  if (answer !== undefined) yield { path: sitePath("oembed", subject), text: answer };
}
