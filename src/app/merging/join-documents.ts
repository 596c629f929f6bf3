import type { Explorer } from "../../explorer/explorer.ts";
import { type Review, verdictCounts } from "../../explorer/merging/review.ts";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { openGiven } from "../opening/open-given.ts";
import { askMerger } from "./ask-merger.ts";
import { mergingWordsOf } from "./merging-words.ts";
import { noTrouble, nowMerging } from "./now-merging.ts";

/**
 * Makes one curriculum as was decided and opens it, with all there is to tell of it. The decisions stay,
 * so that one can come back to them.
 */
export async function joinDocuments(
  explorer: Explorer,
  review: Review,
  title: string,
): Promise<void> {
  const reviewing = { at: "reviewing", review } as const;
  nowMerging.setState({ stage: { at: "joining", review }, ...noTrouble });
  try {
    const { decisions, comparison } = review;
    const { text, id, problems, shared } = await askMerger("join", { decisions, title });
    nowMerging.setState({ stage: reviewing });
    const file = new File([text], `${id}.json`, { type: "application/json" });
    const { sources } = comparison;
    closeDialog();
    openGiven(explorer, [{ path: file.name, file }], {
      report: {
        source: file.name,
        format: "prereq/1",
        flipped: undefined,
        problems: [...problems, ...comparison.problems],
        merged: { sources, shared, open: verdictCounts(review).open },
      },
    });
  } catch (reason) {
    const words = mergingWordsOf(explorer.getState().words);
    nowMerging.setState({ stage: reviewing, trouble: words.failed(`${reason}`) });
  }
}
