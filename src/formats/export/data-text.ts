/** A value as JSON for a block of data in a page. No text in it can end the block or be taken for markup. */
export function dataText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
