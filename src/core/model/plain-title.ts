/** Words that say nothing of a topic. */
const smallWords = new Set(["a", "an", "the", "and"]);

/**
 * The words of a title in the form in which titles are compared: small letters, without marks, without
 * the smallest words, and without the `s` of a plural. Never empty for a title that says something.
 */
export function plainWords(title: string): string[] {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+#*]+/gu) ?? [title];
  const telling = words.filter((word) => !smallWords.has(word));
  return (telling.length > 0 ? telling : words).map((word) =>
    word.replace(/(?<=\p{L}{2}[^\P{L}s])s$/u, ""),
  );
}
