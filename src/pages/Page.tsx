import type { ReactNode } from "react";
import { dataText } from "../formats/export/data-text.ts";
import { type Subject, sitePath } from "../formats/export/site-addresses.ts";
import type { PageContext } from "./page-context.ts";
import { pageJsonLd } from "./page-json-ld.ts";
import { policy } from "./policy.ts";
import { styleFile } from "./style.ts";
import { summaryOf, titleOf } from "./title-of.ts";

interface Props {
  readonly page: PageContext;
  /** From the whole to what the page is about. */
  readonly trail: readonly Subject[];
  readonly children: ReactNode;
}

/** A whole page: what machines want to know, the way to it from the whole, its title and its content. */
export function Page({ page, trail, children }: Props) {
  const { curriculum, subject, words, linkTo, linkToFile } = page;
  const title = titleOf(curriculum, subject);
  return (
    <html lang={words.code}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject.kind === "curriculum" ? title : `${title} · ${curriculum.title}`}</title>
        <Discovery page={page} />
        <link rel="icon" href={linkToFile("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={linkToFile(styleFile)} />
        <JsonLd page={page} />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.pages.skip}
        </a>
        <header>
          <nav aria-label={words.pages.breadcrumbs}>
            <ol className="trail">
              {trail.map((one) => (
                <li key={sitePath("page", one)}>
                  {one === trail.at(-1) ? (
                    <span aria-current="page" {...page.theirs}>
                      {titleOf(curriculum, one)}
                    </span>
                  ) : (
                    <a href={linkTo("page", one)} {...page.theirs}>
                      {titleOf(curriculum, one)}
                    </a>
                  )}
                </li>
              ))}
            </ol>
          </nav>
          <a href={mapAddress(page)}>{words.pages.openMap}</a>
        </header>
        <main id="content" tabIndex={-1}>
          <h1 {...page.theirs}>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

/** The explorer with the subject in it, as a link that it understands. */
function mapAddress({ subject, linkToFile }: PageContext): string {
  const explorer = linkToFile("index.html");
  if (subject.kind === "curriculum") return explorer;
  return `${explorer}#v=1&${subject.kind}=${encodeURIComponent(subject.id)}`;
}

/** What search engines, and sites that show a card for a link, look for. */
function Discovery({ page }: { readonly page: PageContext }) {
  const { curriculum, subject, shown, absolute } = page;
  const [line = ""] = summaryOf(curriculum, subject).split(/\s*\n/);
  const address = absolute("page", subject);
  const answer = shown && absolute("oembed", subject);
  return (
    <>
      {line && <meta name="description" content={line} />}
      {address && <link rel="canonical" href={address} />}
      {answer && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={answer}
          title={titleOf(curriculum, subject)}
        />
      )}
    </>
  );
}

function JsonLd({ page }: { readonly page: PageContext }) {
  const data = { __html: dataText(pageJsonLd(page)) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data without any `<`, which React would garble by escaping.
  return <script type="application/ld+json" dangerouslySetInnerHTML={data} />;
}
