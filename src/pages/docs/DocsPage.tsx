import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { relativeAddress } from "../../formats/export/site-addresses.ts";
import { english } from "../../language/english.ts";
import { policy } from "../policy.ts";
import { styleFile } from "../style.ts";
import { anchorOf, Markdown } from "./Markdown.tsx";

export interface DocsText {
  /** Where the page stands, as seen from the root of the site. */
  readonly path: string;
  readonly title: string;
  /** All below the title. */
  readonly content: Root;
}

const whole = { path: "docs/index.html", title: "Documentation" };

/** A page of the documentation: the way back, what is in it, and its text. In English only. */
export function DocsPage({ text: { path, title, content } }: { readonly text: DocsText }) {
  const linkTo = (file: string) => relativeAddress(path, file);
  const isWhole = path === whole.path;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Prereq`}</title>
        <link rel="icon" href={linkTo("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={linkTo(styleFile)} />
      </head>
      <body>
        <a className="skip" href="#content">
          {english.pages.skip}
        </a>
        <header>
          <nav aria-label={english.pages.breadcrumbs}>
            <ol className="trail">
              {!isWhole && (
                <li>
                  <a href={linkTo(whole.path)}>{whole.title}</a>
                </li>
              )}
              <li>
                <span aria-current="page">{title}</span>
              </li>
            </ol>
          </nav>
          <a href={linkTo("index.html")}>{english.pages.openMap}</a>
        </header>
        <main id="content" tabIndex={-1}>
          <h1>{title}</h1>
          <Contents of={content} />
          <Markdown of={content} />
        </main>
      </body>
    </html>
  );
}

/** Links to the parts of a page that has several. */
function Contents({ of: content }: { readonly of: Root }) {
  const parts = content.children.filter(
    (node): node is Heading => node.type === "heading" && node.depth === 2,
  );
  if (parts.length < 2) return null;
  return (
    <nav className="contents" aria-label="On this page">
      <ul>
        {parts.map((part) => (
          <li key={anchorOf(part)}>
            <a href={`#${anchorOf(part)}`}>{textOf(part)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
