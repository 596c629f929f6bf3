/** The widest that a heading gets before it goes on in a line of its own. */
const headingWidth = 16;

/** A table for the terminal: headings over as many lines as they need, the first column to the left, numbers to the right. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const headings = head.map(folded);
  const height = Math.max(...headings.map((lines) => lines.length));
  const widths = headings.map((lines, column) =>
    Math.max(...[...lines, ...rows.map((row) => row[column] ?? "")].map((text) => text.length)),
  );
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  const headLines = Array.from({ length: height }, (_, at) =>
    line(headings.map((lines) => lines[at - height + lines.length] ?? "")),
  );
  return [...headLines, line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

function folded(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= headingWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
