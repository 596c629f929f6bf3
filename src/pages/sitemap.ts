import { escapedXml } from "../formats/export/escaped-xml.ts";
import type { Subject } from "../formats/export/site-addresses.ts";
import { sitePath } from "../formats/export/site-addresses.ts";
import { absoluteAddress } from "./page-context.ts";
import type { Site } from "./site.ts";

/** How many addresses one sitemap may hold: https://www.sitemaps.org/protocol.html */
const most = 50_000;

/**
 * The sitemap of a site, its pages from the whole to the single topics; undefined for a site that
 * does not know its address. Beyond what one sitemap may hold, topics are left to the links.
 */
export function sitemap(site: Site, subjects: readonly Subject[]): string | undefined {
  if (site.url === undefined) return undefined;
  const pages = subjects.map((subject) => absoluteAddress(site, sitePath("page", subject)));
  const entries = [site.url, ...pages]
    .slice(0, most)
    .map((address = "") => `<url><loc>${escapedXml(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}
