import type { MergingWords } from "../../language/english/late/merging.ts";
import type { Words } from "../../language/english.ts";
import { mergingWords } from "../../language/late/merging.ts";
import { useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";

/** What the merging of documents says, in the language of the reader. */
export const mergingWordsOf = (speech: Words): MergingWords => mergingWords[spoken(speech)];

export const useMergingWords = (): MergingWords => mergingWordsOf(useWords());
