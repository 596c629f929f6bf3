import { limits } from "../curriculum/limits.ts";

/** Gives every id once: the first that asks for one gets it, the next gets it with a number. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = numbered(wanted, count);
    taken.add(id);
    return id;
  };
}

function numbered(id: string, count: number): string {
  const number = `-${count}`;
  const kept = id.slice(0, limits.idLength - number.length).replace(/[\uD800-\uDBFF]$/, "");
  return kept + number;
}
