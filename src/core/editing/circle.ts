import { topicIn } from "./requirements.ts";
import { topicOf, type Written, type WrittenRequirement } from "./written.ts";

/**
 * The circle that would come about if `topic` needed `prerequisite`, too: the shortest way on which
 * each needs the next, from the prerequisite to the topic. `undefined` where there is none.
 * What something else can stand in for makes no circle, nor does what merely helps.
 */
export function circleBy(
  written: Written,
  topic: string,
  prerequisite: string,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[prerequisite, undefined]]);
  for (const here of cameFrom.keys()) {
    if (here === topic) return wayTo(here, cameFrom);
    for (const needed of surely(topicOf(written, here)?.requires ?? []))
      if (!cameFrom.has(needed)) cameFrom.set(needed, here);
  }
  return undefined;
}

/** What is needed whatever else is known. */
function surely(list: readonly WrittenRequirement[]): string[] {
  return list.flatMap((one) => {
    const topic = topicIn(one);
    if (topic !== undefined) return [topic];
    return typeof one !== "string" && "all" in one ? surely(one.all) : [];
  });
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let here: string | undefined = end; here !== undefined; here = cameFrom.get(here))
    way.unshift(here);
  return way;
}
