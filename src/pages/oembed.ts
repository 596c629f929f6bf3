import type { Subject } from "../formats/export/site-addresses.ts";
import { sitePath } from "../formats/export/site-addresses.ts";
import { absoluteAddress } from "./page-context.ts";
import type { DrawnFile } from "./pictures.ts";
import type { Site } from "./site.ts";
import { titleOf } from "./title-of.ts";

/**
 * The static answer of oEmbed 1.0 (https://oembed.com) for a subject: its picture as a photo, which
 * is what sites without scripts can show. Undefined for a site that does not know its address.
 */
export function oembedAnswer(
  site: Site,
  subject: Subject,
  { path, width, height }: DrawnFile,
): string | undefined {
  const url = absoluteAddress(site, path);
  if (url === undefined || site.url === undefined) return undefined;
  const { title } = site.curriculum;
  return `${JSON.stringify({
    type: "photo",
    version: "1.0",
    title: titleOf(site.curriculum, subject),
    author_name: title,
    author_url: absoluteAddress(site, sitePath("page", { kind: "curriculum" })),
    provider_name: title,
    provider_url: site.url,
    cache_age: 86_400,
    url,
    width,
    height,
  })}\n`;
}
