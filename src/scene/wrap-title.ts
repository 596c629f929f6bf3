/**
 * Breaks a title into lines, between words and after hyphens, by estimated width and without
 * measuring: the scene is made where there is no font. The estimate is that of a wide face (DejaVu Sans), so that no common face overflows.
 */
export function wrapTitle(title: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of title.replace(/\s+/g, " ").split(/(?<= |\p{L}-(?=\p{L}))/u)) {
    if (line !== "" && textWidth((line + part).trim(), size) > width) {
      lines.push(line.trim());
      line = part;
    } else {
      line += part;
    }
  }
  return line === "" ? lines : [...lines, line.trim()];
}

const narrow = new Set("iljtfrI.,:;'|!()[] ");
const broad = new Set("mwMW@%");

/** The estimated width of a text at a letter height, in the same unit as `size`. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

function emsOf(letter: string): number {
  if (narrow.has(letter)) return 0.36;
  if (broad.has(letter)) return 0.92;
  if (letter > "\u2e80") return 1;
  return letter >= "A" && letter <= "Z" ? 0.7 : 0.61;
}
