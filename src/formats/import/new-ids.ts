import { limits } from "../../core/curriculum/limits.ts";

/** Makes ids from titles, each only once. */
export type NewIds = (title: string) => string;

/**
 * Ids for things called `noun`: the title in small letters with `-` between words, in any script. A
 * title without a letter or digit becomes the noun; what is taken gets a number.
 */
export function newIds(noun: string): NewIds {
  const taken = new Map<string, number>();
  return (title) => {
    const base = slug(title) || noun;
    for (let count = (taken.get(base) ?? 0) + 1; ; count++) {
      const id = count === 1 ? base : `${base}-${count}`;
      taken.set(base, count);
      if (count > 1 && taken.has(id)) continue;
      taken.set(id, Math.max(taken.get(id) ?? 0, 1));
      return id;
    }
  };
}

/** Room for the number of an id that is taken. */
const longest = limits.idLength - 8;

function slug(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\+\+/g, "-plus-plus")
    .replace(/#/g, "-sharp")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[\p{M}-]+/u, "")
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/-+$/, "");
}
