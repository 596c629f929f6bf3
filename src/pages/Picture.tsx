import type { PageContext } from "./page-context.ts";

/** The picture of what a page is about, small; pressed, the file itself, in which topics are links. */
export function Picture({ page }: { readonly page: PageContext }) {
  const { subject, words, linkTo } = page;
  const file = linkTo("picture", subject);
  return (
    <a className="picture" href={file}>
      <img
        src={file}
        loading="lazy"
        alt={subject.kind === "curriculum" ? words.pages.wholePicture : words.pages.picture}
      />
    </a>
  );
}
