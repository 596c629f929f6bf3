import type { EmbeddingWords } from "../../language/english/late/embedding.ts";
import { isLanguage } from "../../language/languages.ts";
import { embeddingWords } from "../../language/late/embedding.ts";
import { useWords } from "../explorer-context.tsx";

/** What this dialog says, in the language of the reader. */
export function useEmbeddingWords(): EmbeddingWords {
  const { code } = useWords();
  return embeddingWords[isLanguage(code) ? code : "en"];
}
