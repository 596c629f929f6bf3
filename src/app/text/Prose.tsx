/** A sentence from a curriculum, with what stands between backticks set as code. */
export function Prose({ text }: { readonly text: string }) {
  // With one group in the pattern, every second part is what the group caught.
  const parts = text.split(/`([^`]+)`/);
  let at = 0;
  return parts.map((part, index) => {
    const key = at;
    at += part.length;
    return index % 2 === 1 ? <code key={key}>{part}</code> : part;
  });
}
