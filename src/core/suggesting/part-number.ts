/** A title that is one of a row: “Calculus II”, “Integration, part 3”. */
export interface PartNumber {
  /** The title with its number taken out, the same for the whole row. */
  readonly row: string;
  readonly number: number;
}

const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** The row and number of a title that ends in a number; undefined for any other. */
export function partNumber(words: readonly string[]): PartNumber | undefined {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return undefined;
  const number = /^\d{1,2}$/.test(last) ? Number(last) : roman.indexOf(last) + 1;
  return number > 0 ? { row: words.slice(0, -1).join(" "), number } : undefined;
}
