import type { Pair } from "../../core/merging/pairs.ts";
import type { SameTopics } from "../../core/merging/same-topics.ts";
import { type Decisions, readDecisions } from "../../formats/merge-decisions/read-decisions.ts";
import type { TopicHandles } from "../../formats/merge-decisions/topic-handles.ts";
import { decisionsHead, decisionsText } from "../../formats/merge-decisions/write-decisions.ts";
import type { Effects } from "../effects.ts";
import { readFile } from "../found-file.ts";

/** What a file of decisions says, and its text; no text when there is no such file yet. */
export interface DecisionFile extends Decisions {
  readonly text: string | undefined;
}

export const noDecisions: DecisionFile = {
  text: undefined,
  decisions: [],
  lists: () => false,
  problems: [],
};

/** Reads a file of decisions, if it is there. */
export async function decisionsIn(
  path: string,
  handles: TopicHandles,
  effects: Effects,
): Promise<DecisionFile> {
  if ((await effects.kindOf(path)) === "nothing") return noDecisions;
  const file = await readFile(path, effects);
  return { ...readDecisions(file, handles), text: "text" in file ? file.text : "" };
}

/** Above this score two topics are proposed to be the same; below, nothing is proposed. */
const likely = 0.9;

/**
 * Writes the pairs that nobody has decided to the end of the file of decisions, as far as they do not
 * stand in it, and says how many. What a person wrote stays as it is.
 */
export async function askForDecisions(
  path: string,
  { accepted, unsure }: SameTopics,
  { text, lists }: DecisionFile,
  handles: TopicHandles,
  effects: Effects,
): Promise<void> {
  const taken = new Set(accepted);
  const isNew = ({ one, other }: Pair) => !lists(one, other);
  const asked = [...accepted, ...unsure].filter(isNew);
  if (asked.length === 0) return;
  const verdictOf = (pair: Pair) => (taken.has(pair) || pair.score >= likely ? "same" : "unsure");
  const before = text === undefined ? decisionsHead : text.replace(/\n*$/, "\n");
  await effects.writeText(path, `${before}\n${decisionsText(asked, verdictOf, handles)}`);
}
