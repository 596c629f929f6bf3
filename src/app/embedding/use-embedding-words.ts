import type { EmbeddingWords } from "../../language/english/late/embedding.ts";
import { embeddingWords } from "../../language/late/embedding.ts";
import { useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";

/** What this dialog says, in the language of the reader. */
export function useEmbeddingWords(): EmbeddingWords {
  return embeddingWords[spoken(useWords())];
}
