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
  return cycles(subject.hard).flatMap((path) => {
    const [first] = path;
    if (first === undefined) return [];
    const needs = [...path.slice(1), first].map((topic) => `\`${topic}\``).join(", which needs ");
    return {
      message: `A circle of prerequisites: \`${first}\` needs ${needs}.`,
      ...mended(subject, path, first),
    };
  });
}

/** What to take out, where that is, and why. */
function mended(
  { curriculum, topics }: Subject,
  path: readonly TopicId[],
  first: TopicId,
): Omit<Finding<"cycle">, "message"> {
  const circle = path.flatMap((id) => topics.get(id) ?? []);
  const weakest = circle.length > 1 ? weakestLink(curriculum, circle) : undefined;
  if (!weakest) {
    const facts = { path, weakest };
    return { mend: "Take it out.", at: { topic: first, mention: first }, facts };
  }
  const { topic, prerequisite, reasons } = weakest;
  return {
    mend: `The weakest link is that \`${topic.id}\` needs \`${prerequisite.id}\`: ${reasons.map(inEnglish).join("; ")}. Take it out, let it only help, or split one of the topics in two.`,
    at: { topic: topic.id, mention: prerequisite.id },
    facts: { path, weakest: { topic: topic.id, prerequisite: prerequisite.id, reasons } },
  };
}
