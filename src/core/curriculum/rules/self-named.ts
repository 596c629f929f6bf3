import { mentions } from "../../model/requirement.ts";
import type { Finding, Subject } from "./rule.ts";

/** Topics that name themselves as a help or an alternative. One that needs itself is a circle. */
export function findSelfNamed({ curriculum }: Subject): Finding<"self-named">[] {
  return curriculum.topics
    .filter(({ id, requires, helps }) => {
      const alternatives = mentions(requires).filter((mention) => mention.alternative);
      return [...alternatives, ...helps].some((mention) => mention.topic === id);
    })
    .map(({ id }) => ({
      message: `\`${id}\` names itself among its prerequisites.`,
      mend: "Take it out: no topic comes before itself.",
      at: { topic: id, mention: id },
      facts: { topic: id },
    }));
}
