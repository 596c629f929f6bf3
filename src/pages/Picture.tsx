import type { PageContext } from "./page-context.ts";

/** The picture of what a page is about; pressed, the file in which every topic is a link. */
export function Picture({ page }: { readonly page: PageContext }) {
  const { shown, subject, words, linkTo, linkToFile } = page;
  if (!shown) return null;
  return (
    <a className="picture" href={linkTo("picture", subject)}>
      <img
        src={linkToFile(shown.path)}
        loading="lazy"
        width={shown.width}
        height={shown.height}
        alt={subject.kind === "curriculum" ? words.pages.wholePicture : words.pages.picture}
      />
    </a>
  );
}
