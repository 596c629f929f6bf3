/** A text without what no file of text can hold or a terminal would obey: line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(/(?![\n\r\t])[\p{Cc}\p{Cs}]/gu, "\uFFFD");
}
