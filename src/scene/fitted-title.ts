import { lineHeight } from "./levels.ts";
import { textWidth, wrapTitle } from "./wrap-title.ts";

/** The title of a region as it is written: its lines and the height of its letters, in map units. */
interface Title {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How tall letters may be. */
interface Limits {
  readonly smallest: number;
  readonly largest: number;
  /** The side of the map if it were a square, in map units. */
  readonly side: number;
}

/** How much wider bold letters are than the regular ones that widths are estimated for. */
const boldness = 1.1;

/** How tall the letters of titles are at most, as a share of the map's side. */
const largestShare = 1 / 46;

/** Each size that is tried is this share smaller than the one before. */
const nextSize = 0.97;

/** About the largest letters with which a title fits; nothing when it does not, or could not be read. */
export function fittedTitle(
  title: string,
  width: number,
  height: number,
  { side, smallest, largest }: Limits,
): Title | undefined {
  const start = Math.round(Math.min(side * largestShare, largest));
  for (let size = start; size >= smallest; size = Math.floor(size * nextSize)) {
    const lines = wrapTitle(title, width / boldness, size);
    if (lines.length * lineHeight * size <= height && lines.every(fitsIn(width, size)))
      return { size, lines };
  }
  return undefined;
}

/** So many letters of a title say something. */
const leastLetters = 4;

/** As much of a title as fits in letters of a size, with an ellipsis; nothing when that is next to nothing. */
export function shortenedTitle(
  title: string,
  width: number,
  height: number,
  size: number,
): Title | undefined {
  const most = Math.floor(height / (lineHeight * size));
  const lines = clipped(wrapTitle(title, width / boldness, size), most, fitsIn(width, size));
  return lines.join("").length > leastLetters ? { size, lines } : undefined;
}

/** The first lines, up to one that does not fit; where more would follow, the last ends in an ellipsis. */
export function clipped(
  whole: readonly string[],
  most: number,
  fits: (line: string) => boolean,
): readonly string[] {
  const full = whole.slice(0, most);
  const unfit = full.findIndex((line) => !fits(line));
  const lines = unfit < 0 ? full : full.slice(0, unfit + 1);
  if (lines.length === whole.length && unfit < 0) return lines;
  return [...lines.slice(0, -1), cut(lines.at(-1) ?? "", fits)];
}

function fitsIn(width: number, size: number): (line: string) => boolean {
  return (line) => textWidth(line, size) * boldness <= width;
}

/** The beginning of a line that fits with an ellipsis behind it. */
function cut(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").replace(/[\s,;:-]+$/, "")}…`;
}
