import type { Topic } from "../model/curriculum.ts";
import { plainWords } from "../model/plain-title.ts";

/** A title in the forms in which it is compared with those of other documents. */
export interface TopicName {
  readonly title: string;
  /** Words without number, capitals, marks, accents and plural. */
  readonly words: readonly string[];
  /** The words without those that titles put around the matter: “What is …?”, “Using …”. */
  readonly core: readonly string[];
}

/** The words of a title, without the number that the document gives it. */
export function topicName(title: string): TopicName {
  const words = plainWords(withoutAccents(withoutNumber(title)));
  const core = words.filter((word) => !around.has(word));
  return { title, words, core: [...new Set(core.length > 0 ? core : words)] };
}

/** Every name of a topic, its title first. */
export function namesOf({ title, aliases }: Topic): [TopicName, ...TopicName[]] {
  return [topicName(title), ...aliases.map(topicName)];
}

/** Whether a title fits any document, so that two topics with it are rarely the same. */
export function saysNothing({ core }: TopicName): boolean {
  return core.every((word) => anywhere.has(word));
}

/** `4.1`, `Chapter 4:`, `Part II.`, `Appendix A -`; kept where nothing else is left. */
const number =
  /^(?:(?:appendix|chapter|day|lecture|lesson|module|part|section|unit|week)\s+(?:\d+|[ivxlc]+|[a-z])(?:[.:)]\s*|\s+[-–—]\s*)|\d+(?:\.\d+)*[.:)]?\s+)(?=\p{L})/iu;

const withoutNumber = (title: string): string => title.trim().replace(number, "");

/** Accents of Latin letters only: in other scripts they are part of the letter. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
    .normalize("NFC");
}

const around = new Set(
  plainWords(
    "what is are how to why when of in on with for from your our more about understanding introducing introduction intro using working defining creating writing basic",
  ),
);

const anywhere = new Set(
  plainWords(
    "introduction intro overview welcome summary conclusion outline recap review exercises solutions practice project quiz test testcase examples index faq foreword preface appendix notes references resources glossary acknowledgements reading further next steps setup getting started motivation background wrap up about this book course topics other all miscellaneous",
  ),
);
