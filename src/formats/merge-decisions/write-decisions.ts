import type { Pair } from "../../core/merging/pairs.ts";
import type { Topic } from "../../core/model/curriculum.ts";
import type { TopicHandles } from "./topic-handles.ts";

/** What is proposed for a pair of topics, for a person to change. */
export type Verdict = "same" | "different" | "unsure";

/** What stands at the head of a file of decisions. */
export const decisionsHead = `# Which topics of several documents are the same.
#
# Every line that begins with "-" is about topics that may be one. Change its first word:
#   same       they are one topic
#   different  they are not; nobody will be asked again
#   unsure     not decided yet; they are kept apart until then
# The line above it says how likely it looks (1.00 at most), the titles and the reason. Lines may be
# added, also with more than two topics, and taken out. Give this file to the next run of the command.
`;

/** Two topics for which nothing but a person's word may speak. */
export type NamedPair = Pair | { readonly one: Topic; readonly other: Topic };

/** Pairs of topics as entries of a file of decisions, each with the titles and the reason above it. */
export function decisionsText<Asked extends NamedPair>(
  pairs: readonly Asked[],
  verdictOf: (pair: Asked) => Verdict,
  handles: TopicHandles,
): string {
  const entries = pairs.map((pair) => {
    const { one, other } = pair;
    const titles = `“${one.title}” and “${other.title}”`;
    const why = "score" in pair ? `${pair.score.toFixed(2)} ${titles}: ${pair.reason}` : titles;
    // Handles hold a slash and no mark that YAML knows, so that they need no quotes.
    return `# ${why}\n- ${verdictOf(pair)}: [${handles.of(one)}, ${handles.of(other)}]\n`;
  });
  return entries.join("");
}
