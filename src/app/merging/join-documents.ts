import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { followMoves } from "../../explorer/follow-moves.ts";
import { sameRecord } from "../../explorer/merged.ts";
import { type Review, verdictCounts } from "../../explorer/merging/review.ts";
import { type LearnerRecord, nothingKept } from "../../explorer/saved-record.ts";
import { openCurriculum } from "../../explorer/state.ts";
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
  const { own, isOwnIn } = nowMerging.getState();
  const before = explorer.getState();
  const record = isOwnIn && openCurriculum(before) === own ? before.own : nothingKept;
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
      onShown: (curriculum) => carryOver(explorer, curriculum, record),
    });
  } catch (reason) {
    const words = mergingWordsOf(explorer.getState().words);
    nowMerging.setState({ stage: reviewing, trouble: words.failed(`${reason}`) });
  }
}

function carryOver({ actions, getState }: Explorer, curriculum: Curriculum, record: LearnerRecord) {
  if (sameRecord(record, nothingKept) || !sameRecord(getState().own, nothingKept)) return;
  actions.restore(followMoves(curriculum, record), (words) => mergingWordsOf(words).cameAlong);
}
