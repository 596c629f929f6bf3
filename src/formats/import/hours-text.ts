import type { Hours } from "../../core/model/curriculum.ts";

/**
 * Hours as people write them: `2`, `2 h`, `2-4`, `1,5`, `90 min`. Without a unit they are hours.
 * Undefined for anything else.
 */
export function hoursFrom(text: string): number | Hours | undefined {
  const found = text.length > longest ? null : pattern.exec(text);
  if (!found) return undefined;
  const [, low = "", high = low, unit = "h"] = found;
  const hours = (number: string) =>
    Number(number.replace(",", ".")) / (unit.toLowerCase() === "m" ? 60 : 1);
  return low === high ? hours(low) : [hours(low), hours(high)];
}

/** Nobody writes hours longer; the pattern would be slow on endless spaces. */
const longest = 40;

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const pattern = new RegExp(
  String.raw`^\s*${number}(?:\s*(?:-|–|to)\s*${number})?\s*(?:(m|h)(?:in|ins|inutes?|r|rs|ours?)?\.?)?\s*$`,
  "i",
);
