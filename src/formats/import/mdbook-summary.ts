import { limits } from "../../core/curriculum/limits.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { linesOf, type OutlineLine, outlineLimits } from "./markdown.ts";
import { sketchOf } from "./markdown-outline.ts";

/**
 * The table of contents of an mdBook book, `SUMMARY.md`: parts are areas, chapters are topics, those
 * without a page (drafts) too. With the address of the published book, each topic links to its page.
 * Format: https://rust-lang.github.io/mdBook/format/summary.html
 */
export const mdbookSummary: Importer = {
  title: "table of contents of an mdBook book",
  recognises: (file) => /\.(md|markdown)$/i.test(file.path) && looksLikeSummary(file),
  limits: outlineLimits,
  read: (file, options) => {
    const lines = contentLines(file);
    return sketchOf(file, lines, options, (line) => pageOf(line, options));
  },
};

function looksLikeSummary(file: SourceFile): boolean {
  if (/(^|[/.\\])summary\.md$/i.test(file.path)) return true;
  if (file.text.length > limits.markdownLength) return false;
  const items = linesOf(file).filter(({ heading }) => heading === 0);
  const pages = items.filter(({ link }) => link === "" || /\.md(#|$)/.test(link ?? ""));
  return items.length > 2 && pages.length === items.length;
}

/** The lines, with a title that says nothing of the book left empty: the heading after it begins a part. */
function contentLines(file: SourceFile): readonly OutlineLine[] {
  const lines = linesOf(file);
  const [first, ...rest] = lines;
  const saysNothing = first?.heading === 1 && /^(summary|table of contents)$/i.test(first.title);
  return saysNothing ? [{ ...first, title: "" }, ...rest] : lines;
}

/** The address of a chapter's page, when that of the book is known. */
function pageOf({ link }: OutlineLine, { url }: ImportOptions): string | undefined {
  if (url === undefined || !link || !URL.canParse(link, url)) return undefined;
  const page = link.replace(/\.md(?=#|$)/, ".html").replace(/(^|\/)README\.html/, "$1index.html");
  return new URL(page, url.endsWith("/") ? url : `${url}/`).href;
}
