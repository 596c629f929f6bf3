import * as v from "valibot";
import { limits } from "../../core/curriculum/limits.ts";
import { id } from "../../core/curriculum/shape/values.ts";

/**
 * Makes ids from titles, each only once. An id that the thing has already is kept when the format
 * allows it and it is not taken.
 */
export type NewIds = (title: string, own?: string) => string;

/**
 * Ids for things called `noun`: the title in small letters with `-` between words, in any script. A
 * title without a letter or digit becomes the noun; what is taken gets a number.
 */
export function newIds(noun: string): NewIds {
  const taken = new Map<string, number>();
  return (title, own) => {
    if (own !== undefined && isId(own) && !taken.has(own)) {
      taken.set(own, 1);
      return own;
    }
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

const idShape = id("");
const isId = (text: string): boolean => v.is(idShape, text);

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
