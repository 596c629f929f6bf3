import { type Review, reviewedPairs, withWritten } from "../../explorer/merging/review.ts";
import type { MergingWords } from "../../language/english/late/merging.ts";
import { saveFile } from "../save-file.ts";
import { askMerger } from "./ask-merger.ts";
import { noTrouble, nowMerging } from "./now-merging.ts";

/** Goes on with another review, as far as something is being reviewed. */
export function review(next: (now: Review) => Review): void {
  const { stage } = nowMerging.getState();
  if (stage.at !== "reviewing") return;
  nowMerging.setState({ stage: { at: "reviewing", review: next(stage.review) }, ...noTrouble });
}

/** Gives the person what they decided as the file that the command line takes, too. */
export async function saveDecisions(now: Review): Promise<void> {
  const open = reviewedPairs(now)
    .filter(({ verdict }) => verdict === "open")
    .map(({ one, other }) => ({ one: one.handle, other: other.handle }));
  const { decisions } = now;
  const text = await askMerger("writeDecisions", { decisions, open });
  saveFile("decisions.yaml", new Blob([text], { type: "application/yaml" }));
}

/** Takes what was decided in such a file in the place of what has been decided so far. */
export async function takeDecisions(file: File, words: MergingWords): Promise<void> {
  const { decisions, topics, problems } = await askMerger("readDecisions", { file });
  review((now) => withWritten(now, decisions, topics));
  const trouble = problems.length > 0 ? words.entriesLeftOut : undefined;
  nowMerging.setState({ problems, trouble });
}
