import type { AreaId, GoalId, TopicId } from "../../core/model/ids.ts";

/** Something of a curriculum that has a page and a picture of its own. */
export type Subject =
  | { readonly kind: "curriculum" }
  | { readonly kind: "area"; readonly id: AreaId }
  | { readonly kind: "goal"; readonly id: GoalId }
  | { readonly kind: "topic"; readonly id: TopicId };

/** What a static site has for a subject: an outline page, a picture, an answer for oEmbed. */
export type SitePart = keyof typeof homes;

const homes = {
  page: { folder: "outline", whole: "index", ending: "html" },
  picture: { folder: "pictures", whole: "map", ending: "svg" },
  oembed: { folder: "oembed", whole: "curriculum", ending: "json" },
} as const;

/** Where a file of the site stands, as seen from its root. */
export function sitePath(part: SitePart, subject: Subject): string {
  const { folder, whole, ending } = homes[part];
  const name = subject.kind === "curriculum" ? whole : `${subject.kind}s/${fileName(subject.id)}`;
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

/** How many bytes of a name file systems surely take, endings left out. */
const longestName = 200;

/**
 * An id as the name of a file. Ids have no slashes and begin with a letter, a digit or `_`, so they are
 * names already; only one that is too long in bytes is cut, and told from others by a number.
 */
function fileName(id: string): string {
  if (new TextEncoder().encode(id).length <= longestName) return id;
  // A character has at most four bytes.
  return `${[...id].slice(0, longestName / 4 - 3).join("")}~${checkNumber(id)}`;
}

/** FNV-1a with 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checkNumber(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
