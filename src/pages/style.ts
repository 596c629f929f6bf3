import { fontFamily, tokenStyle } from "../scene/picture/tokens.ts";

/** Where the style sheet of the pages stands, as seen from the root of the site. */
export const styleFile = "outline/outline.css";

/** The style sheet of the pages: Prereq's colours, one column, no more than reading needs. */
export function pageStyle(): string {
  return `${tokenStyle()}
:root { color-scheme: light dark; font: 16px/1.55 ${fontFamily}; }
body { margin: 0; background: var(--prereq-bg); color: var(--prereq-ink); overflow-wrap: break-word; }
header, main { max-width: 46rem; margin-inline: auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem; padding-block: 0.75rem; border-block-end: 1px solid var(--prereq-line); }
main { padding-block: 1rem 4rem; }
main:focus { outline: none; }
a { color: var(--prereq-accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--prereq-focus); outline-offset: 2px; border-radius: 3px; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0.5rem 0; font-size: 1.8rem; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
li { margin-block: 0.35rem; }
ul, ol { padding-inline-start: 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.75rem; }
dd p { margin-block: 0.25rem; }
.trail { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.trail li { margin: 0; }
.trail li + li::before { content: "›"; margin-inline: 0.5rem; color: var(--prereq-soft); }
.quiet, .why { color: var(--prereq-soft); font-weight: 400; }
.why { margin: 0; }
.check { border-block-end: 1px solid var(--prereq-line); padding-block: 0.5rem; }
.picture { display: block; border: 1px solid var(--prereq-line); border-radius: 10px; overflow: hidden; margin-block: 1rem; }
.picture img { display: block; width: 100%; height: auto; }
code { font: 0.92em ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; direction: ltr; unicode-bidi: isolate; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 0.75rem; background: var(--prereq-card); border: 1px solid var(--prereq-line); border-radius: 6px; }
pre code { overflow-wrap: normal; }
figure { margin: 1rem 0; }
figcaption { color: var(--prereq-soft); }
figcaption + pre { margin-block-start: 0.25rem; }
.contents { border-inline-start: 3px solid var(--prereq-line); padding-inline-start: 1rem; }
.contents ul { list-style: none; padding: 0; }
summary { cursor: pointer; color: var(--prereq-accent); }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
@media print {
  :root { color-scheme: light; font-size: 11pt; }
  .skip, header > a { display: none; }
  main, header { max-width: none; }
  a { color: inherit; }
  section, li { break-inside: avoid-page; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
}
