/** A word of a text in the form it is compared in, and where it stands. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const chunkPattern = /\S+/gu;
const plain = /^[ -~]*$/;

/** Lower case, without accents: what is typed is compared with what is written in this form. */
export function folded(text: string): string {
  // Nearly every word is plain, and decomposing is slow.
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The words of a text. A chunk that holds punctuation, such as `I/O` or `lock-free`, gives its
 * parts and also the whole without the punctuation (`io`, `lockfree`), as people type it.
 */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const chunk of text.matchAll(chunkPattern)) {
    const start = chunk.index;
    const parts = [...chunk[0].matchAll(wordPattern)].map((part) => ({
      word: folded(part[0]),
      from: start + part.index,
      to: start + part.index + part[0].length,
    }));
    found.push(...parts);
    const first = parts[0];
    const last = parts.at(-1);
    if (first && last && parts.length > 1) {
      const word = parts.map((part) => part.word).join("");
      found.push({ word, from: first.from, to: last.to });
    }
  }
  return found;
}
