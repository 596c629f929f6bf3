/** A stretch of a text, and what is to stand there instead. With `from` and `to` alike, something is put in. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A text after its edits, whose new lines end as the others do. What is put in at one place keeps the
 * order of the list; what is taken away may overlap.
 */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted(inReadingOrder)) {
    parts.push(text.slice(at, Math.max(at, edit.from)), edit.text.replaceAll("\n", newline));
    at = Math.max(at, edit.to);
  }
  return parts.join("") + text.slice(at);
}

/** Where something is put in and something else taken away, what is new comes first. */
function inReadingOrder(one: TextEdit, other: TextEdit): number {
  return one.from - other.from || Number(one.to > one.from) - Number(other.to > other.from);
}
