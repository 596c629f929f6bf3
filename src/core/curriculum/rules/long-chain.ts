import type { TopicId } from "../../model/ids.ts";
import { row } from "../../prerequisites/compact.ts";
import { levels } from "../../prerequisites/levels.ts";
import { type Finding, named, type Subject, shortened } from "./rule.ts";

/** So many topics one after the other are hard to keep up, and often prerequisites are overstated. */
const longest = 40;

/** The longest chain of prerequisites, when it is too long. */
export function findLongChain({ hard }: Subject): Finding<"long-chain">[] {
  const level = levels(hard);
  let end = 0;
  for (const [position, height] of level.entries()) if (height > (level[end] ?? 0)) end = position;
  const chain: TopicId[] = [];
  for (let here: number | undefined = end; here !== undefined; ) {
    chain.push(...hard.topics.slice(here, here + 1));
    const below: number = (level[here] ?? 0) - 1;
    here = row(hard.before, here).find((prerequisite) => level[prerequisite] === below);
  }
  const [last] = chain;
  if (last === undefined || chain.length <= longest) return [];
  const shown = shortened(chain);
  return [
    {
      message: `A chain of ${chain.length} topics, each of which needs the one before, leads to \`${last}\`; backwards: ${named(shown)}.`,
      mend: `Look for prerequisites in it that merely help; chains of at most ${longest} are fine.`,
      at: { topic: last },
      facts: { length: chain.length, most: longest, last, chain: shown },
    },
  ];
}
