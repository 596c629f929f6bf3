import type { TopicId } from "../../model/ids.ts";
import { cycles } from "../../prerequisites/cycles.ts";
import { inEnglish } from "../../suggesting/english-reasons.ts";
import { weakestLink } from "../../suggesting/weakest-link.ts";
import type { Finding, Subject } from "./rule.ts";

/**
 * Circles of prerequisites that nothing else can stand in for: none of their topics can come first.
 * Each is told with the link that can best be done without.
 */
export function findCycles(subject: Subject): Finding<"cycle">[] {
  let links = 0;
  return cycles(subject.hard).flatMap((path) => {
    links += path.length;
    const [first] = path;
    if (first === undefined) return [];
    const needs = [...path.slice(1), first].map((topic) => `\`${topic}\``).join(", which needs ");
    return {
      message: `A circle of prerequisites: \`${first}\` needs ${needs}.`,
      ...mended(subject, path, first, links <= mostWeighed),
    };
  });
}

/** To weigh more links takes long, and who has so many circles will not begin with a single link. */
const mostWeighed = 5_000;

/** What to take out, where that is, and why. */
function mended(
  { curriculum, topics }: Subject,
  path: readonly TopicId[],
  first: TopicId,
  isWeighed: boolean,
): Omit<Finding<"cycle">, "message"> {
  const circle = path.flatMap((id) => topics.get(id) ?? []);
  const weakest = circle.length > 1 && isWeighed ? weakestLink(curriculum, circle) : undefined;
  if (!weakest) {
    const facts = { path, weakest };
    const mend =
      circle.length > 1
        ? "Take one of these prerequisites out, let it only help, or split one of the topics in two."
        : "Take it out.";
    return { mend, at: { topic: first, mention: path[1] ?? first }, facts };
  }
  const { topic, prerequisite, reasons } = weakest;
  return {
    mend: `The weakest link is that \`${topic.id}\` needs \`${prerequisite.id}\`: ${reasons.map(inEnglish).join("; ")}. Take it out, let it only help, or split one of the topics in two.`,
    at: { topic: topic.id, mention: prerequisite.id },
    facts: { path, weakest: { topic: topic.id, prerequisite: prerequisite.id, reasons } },
  };
}
