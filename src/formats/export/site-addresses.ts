import type { AreaId, GoalId, TopicId } from "../../core/model/ids.ts";

/** Something of a curriculum that has a page and a picture of its own. */
export type Subject =
  | { readonly kind: "curriculum" }
  | { readonly kind: "area"; readonly id: AreaId }
  | { readonly kind: "goal"; readonly id: GoalId }
  | { readonly kind: "topic"; readonly id: TopicId };

/** The files that the curriculum of a site was read from, for patches against them. */
export const sourceName = "source.json";

/** What a static site has for a subject: an outline page, a picture with every topic, one from afar, an answer for oEmbed. */
export type SitePart = keyof typeof homes;

const homes = {
  page: { folder: "outline", whole: "index", ending: "html" },
  picture: { folder: "pictures", whole: "map", ending: "svg" },
  overview: { folder: "overviews", whole: "map", ending: "svg" },
  oembed: { folder: "oembed", whole: "curriculum", ending: "json" },
} as const;

/**
 * Where a file of the site stands, as seen from its root. Ids are good names of files: they have no
 * slash, begin with a letter, a digit or `_`, and take at most 240 bytes.
 */
export function sitePath(part: SitePart, subject: Subject): string {
  const { folder, whole, ending } = homes[part];
  const name = subject.kind === "curriculum" ? whole : `${subject.kind}s/${subject.id}`;
  return `${folder}/${name}.${ending}`;
}

/** The relative address of a file of the site for a reader of another one; both as seen from the root. */
export function relativeAddress(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  return up + encodedPath(to);
}

/** A path of the site as it stands in an address. */
export function encodedPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
