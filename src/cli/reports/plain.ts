/** Texts come from strangers' files: control characters in them must not reach the terminal. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, "\uFFFD");
}
