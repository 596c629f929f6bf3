import {
  encodedPath,
  relativeAddress,
  type SitePart,
  type Subject,
  sitePath,
} from "../formats/export/site-addresses.ts";
import type { DrawnFile } from "./pictures.ts";
import type { Site } from "./site.ts";

/** One page of a site: what it is about, and the way from it to the others. */
export interface PageContext extends Site {
  readonly subject: Subject;
  /** The picture in the page; undefined where nothing is drawn. */
  readonly shown: DrawnFile | undefined;
  /** How an element is marked whose words are the curriculum's: any script, and its language where the page speaks another. */
  readonly theirs: { readonly dir: "auto"; readonly lang?: string };
  readonly linkTo: (part: SitePart, subject: Subject) => string;
  /** The address of a file of the site, given as seen from its root. */
  readonly linkToFile: (path: string) => string;
  /** The absolute address; undefined when the site does not know its own. */
  readonly absolute: (part: SitePart, subject: Subject) => string | undefined;
}

export function pageContext(site: Site, subject: Subject, shown?: DrawnFile): PageContext {
  const { language } = site.curriculum;
  const isForeign = language?.toLowerCase().split("-")[0] !== site.words.code;
  const here = sitePath("page", subject);
  return {
    ...site,
    subject,
    shown,
    theirs: { dir: "auto", ...(isForeign && language && { lang: language }) },
    linkTo: (part, other) => relativeAddress(here, sitePath(part, other)),
    linkToFile: (path) => relativeAddress(here, path),
    absolute: (part, other) => absoluteAddress(site, sitePath(part, other)),
  };
}

/** The absolute address of a file of a site that knows its own. */
export function absoluteAddress({ url }: Site, path: string): string | undefined {
  return url === undefined ? undefined : url + encodedPath(path);
}
