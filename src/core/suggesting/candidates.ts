import type { Topic } from "../model/curriculum.ts";
import { partNumber } from "./part-number.ts";
import type { Ground } from "./signs.ts";

/** So many lines before a topic are looked at in each document. */
const linesBefore = 12;

/**
 * The topics that may be prerequisites of a topic: those that stand shortly before it in a document,
 * those that its title or summary names, and those that share a rare word and do not come after it in
 * every document. Their number does not grow with the curriculum.
 */
export function candidatesFor(ground: Ground, topic: Topic): Set<Topic> {
  const { order, titles, summaryWords } = ground;
  const words = titles.words(topic);
  const alike = new Set(words.flatMap((word) => titles.withWord(word)));
  const part = partNumber(words);
  const candidates = new Set([
    ...order.before(topic, linesBefore),
    ...titles.namedIn(words),
    ...titles.namedIn(summaryWords(topic)),
  ]);
  for (const one of alike) {
    const isPart = part !== undefined && partNumber(titles.words(one))?.row === part.row;
    if (isPart || order.between(one, topic).some(({ gap }) => gap > 0)) candidates.add(one);
  }
  candidates.delete(topic);
  return candidates;
}
