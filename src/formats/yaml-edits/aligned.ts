import { diffArrays } from "diff";
import { isMapping } from "./mapping.ts";

/** What became of an entry of a list, by its positions before and after. */
export type Step =
  | { readonly kind: "both"; readonly before: number; readonly after: number }
  | { readonly kind: "gone"; readonly before: number }
  | { readonly kind: "new"; readonly after: number };

/**
 * How one list became another, in the order of both, with the fewest entries gone and new (Myers
 * 1986). An entry is told from others by its id or by what stands for one; those that have none are
 * taken for changed where as many go as come.
 */
export function aligned(before: readonly unknown[], after: readonly unknown[]): Step[] {
  const steps: Step[] = [];
  const changes = diffArrays(before.map(nameOf), after.map(nameOf));
  let [old, now] = [0, 0];
  for (let at = 0; at < changes.length; at++) {
    const { added = false, removed = false, count = 0 } = changes[at] ?? {};
    const next = changes[at + 1];
    const isChange =
      removed &&
      next?.added === true &&
      next.count === count &&
      range(count).every((step) => isSuccessor(before[old + step], after[now + step]));
    if (isChange) at++;
    for (const _ of range(count)) {
      if (added) steps.push({ kind: "new", after: now++ });
      else if (removed && !isChange) steps.push({ kind: "gone", before: old++ });
      else steps.push({ kind: "both", before: old++, after: now++ });
    }
  }
  return steps;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, step) => step);

/** The keys by which entries are known, the best first. */
const names = ["id", "topic", "url", "ask"];

function nameOf(entry: unknown): string {
  if (!isMapping(entry)) return JSON.stringify(entry);
  const name = names.find((key) => typeof entry[key] === "string");
  return name === undefined ? JSON.stringify(entry) : `${name} ${entry[name]}`;
}

/** Whether two entries of a list are the same one by what they are known by. */
export function isSameEntry(one: unknown, other: unknown): boolean {
  return nameOf(one) === nameOf(other);
}

/** Whether an entry may be another one changed: also by the id, when it says what its id was. */
function isSuccessor(before: unknown, after: unknown): boolean {
  if (!isMapping(before) || !isMapping(after)) return typeof before === typeof after;
  const { id, was } = after;
  return id === undefined || (Array.isArray(was) && was.includes(before["id"]));
}
