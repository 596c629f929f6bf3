import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { mostBytes, mostTopics } from "../../explorer/file-limits.ts";
import { beginReview } from "../../explorer/merging/review.ts";
import { openCurriculum } from "../../explorer/state.ts";
import type { MergingWords } from "../../language/english/late/merging.ts";
import { wholeOf } from "../opening/whole-of.ts";
import { askMerger, dismissMerger } from "./ask-merger.ts";
import { gatherAgain } from "./begin-merging.ts";
import { mergingWordsOf } from "./merging-words.ts";
import type { Compared } from "./messages.ts";
import { type NowMerging, noTrouble, nowMerging } from "./now-merging.ts";

/** Reads what takes part and finds the topics that may be the same, beside the page. */
export async function compareDocuments(explorer: Explorer): Promise<void> {
  const now = nowMerging.getState();
  const words = mergingWordsOf(explorer.getState().words);
  const bytes = now.documents
    .flatMap(({ choice }) => choice.files)
    .reduce((sum, { file }) => sum + file.size, 0);
  if (bytes > mostBytes) {
    nowMerging.setState({ trouble: words.tooLarge(megabytes(bytes), megabytes(mostBytes)) });
    return;
  }
  nowMerging.setState({ stage: { at: "comparing", step: undefined }, ...noTrouble });
  try {
    const own = now.isOwnIn ? await ownOf(explorer, now.own) : undefined;
    if (isLeft()) return;
    const { documents, decisions } = now;
    const compared =
      now.isOwnIn && !own
        ? undefined
        : await askMerger("compare", { own, documents, decisions }, (step) =>
            nowMerging.setState({ stage: { at: "comparing", step } }),
          );
    if (!isLeft()) nowMerging.setState(after(compared, { ...now, own: own ?? now.own }, words));
  } catch (reason) {
    if (!isLeft()) nowMerging.setState({ ...gatherAgain(now), trouble: words.failed(`${reason}`) });
  }
}

/** Leaves the comparison; what was chosen is still there. */
export function stopComparing(): void {
  dismissMerger();
  nowMerging.setState(gatherAgain);
}

const isLeft = (): boolean => nowMerging.getState().stage.at !== "comparing";

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);

/** The curriculum that takes part, with its texts; what was open earlier had them when it was compared. */
async function ownOf(
  explorer: Explorer,
  own: Curriculum | undefined,
): Promise<Curriculum | undefined> {
  const isOpen = own === openCurriculum(explorer.getState());
  return isOpen ? (await wholeOf(explorer))?.curriculum : own;
}

/** What the page shows next; `undefined` says that the texts of the open curriculum did not come. */
function after(compared: Compared | undefined, now: NowMerging, words: MergingWords): NowMerging {
  const gathering = gatherAgain(now);
  if (!compared) return { ...gathering, trouble: words.noTexts };
  if ("tooMany" in compared)
    return { ...gathering, trouble: words.tooMany(compared.tooMany, mostTopics) };
  if ("refused" in compared) {
    const { problems, refused } = compared;
    const document = now.documents.find(({ key }) => key === refused);
    return { ...gathering, trouble: words.unreadable(document?.choice.name ?? ""), problems };
  }
  const review = beginReview(compared.comparison, now.decisions);
  return { ...gathering, stage: { at: "reviewing", review } };
}
