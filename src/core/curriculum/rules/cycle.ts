import { cycles } from "../../prerequisites/cycles.ts";
import type { Finding, Subject } from "./rule.ts";

/** Circles of prerequisites that nothing else can stand in for: none of their topics can come first. */
export function findCycles({ hard, places }: Subject): Finding[] {
  return cycles(hard).flatMap((path) => {
    const [first] = path;
    if (first === undefined) return [];
    const needs = [...path.slice(1), first].map((topic) => `\`${topic}\``).join(", which needs ");
    return {
      message: `A circle of prerequisites: \`${first}\` needs ${needs}.`,
      mend: "Take one of these prerequisites out, or split one of the topics in two.",
      place: places.mention(first, path[1] ?? first),
    };
  });
}
