import { redundancies } from "../../prerequisites/redundancy.ts";
import type { Finding, Subject } from "./rule.ts";

/** Prerequisites that other prerequisites of the same topic already imply. */
export function findRedundant({ curriculum }: Subject): Finding<"redundant-prerequisite">[] {
  return redundancies(curriculum).map(({ topic, prerequisite, through }) => {
    const already = through === undefined ? "each of its alternatives" : `\`${through}\``;
    return {
      message: `\`${topic}\` needs \`${prerequisite}\` already through ${already}.`,
      mend: "Leave it out, or keep it for the sake of its own `why`.",
      at: { topic, mention: prerequisite },
      facts: { topic, prerequisite, through },
    };
  });
}
