import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { type ImportReport, type Opening, openCurriculum } from "../../explorer/state.ts";
import type { ColumnFields } from "../../formats/import/table-columns.ts";
import { openDialog, shownDialog } from "../dialog/shown-dialog.ts";
import { beginMerging } from "../merging/begin-merging.ts";
import { chosenFrom } from "./chosen-files.ts";
import { areSeveralDocuments } from "./documents-in.ts";
import { notLaidOut } from "./failure.ts";
import { noteGiven } from "./given-for.ts";
import { tooLarge } from "./limits.ts";
import type { GivenFile, OpeningStep } from "./messages.ts";
import { nowOpening } from "./now-opening.ts";
import { openInWorker } from "./open-in-worker.ts";
import { takeRoutes } from "./take-routes.ts";

interface GivenOptions {
  /** Turns every prerequisite round, where a foreign format leaves open which end is needed. */
  readonly flip?: boolean;
  /** What a person says that columns of tables are. */
  readonly columns?: ColumnFields | undefined;
  /** What there is to tell of a file that was made of others. */
  readonly report?: ImportReport;
  /** Hears of the curriculum once it is shown. */
  readonly onShown?: (curriculum: Curriculum) => void;
}

/**
 * Opens a file, or the files of a folder, in place of what is shown, one opening at a time. Several
 * documents are offered to be merged. Whatever goes wrong becomes problems to show; what was made of a
 * foreign file is told as soon as it is open.
 */
export function openGiven(
  explorer: Explorer,
  files: readonly GivenFile[],
  { flip = false, columns, report, onShown }: GivenOptions = {},
): void {
  nowOpening.getState().running?.cancel();
  const [first] = files;
  if (!first) return;
  if (shownDialog() === "merging" || areSeveralDocuments(files)) {
    beginMerging(explorer, files);
    return;
  }
  const choice = chosenFrom(files);
  const { actions, getState } = explorer;
  const { words } = getState();
  const name = nameOf(files, first);
  const refused = tooLarge(
    words,
    name,
    choice.files.reduce((sum, { file }) => sum + file.size, 0),
  );
  if (refused) {
    show(explorer, refused);
    return;
  }
  const tell = (step: OpeningStep) => nowOpening.setState({ running: { name, step, cancel } });
  const job = openInWorker(words, choice, { onStep: tell, flip, columns });
  const cancel = () => {
    job.stop();
    nowOpening.setState({ running: undefined });
    const title = openCurriculum(getState())?.title;
    const { stopped, stoppedStill } = getState().words.opening;
    actions.announce(title === undefined ? stopped : stoppedStill(title));
  };
  tell({ doing: "reading" });
  actions.announce(words.opening.openingFile(name));
  job.opening.then(
    (opening) => {
      if (choice.files.length > 1 && isOfNoFormat(opening)) {
        nowOpening.setState({ running: undefined });
        beginMerging(explorer, files);
        return;
      }
      if (opening.status === "open" && !report) noteGiven(opening.open.curriculum, files);
      show(explorer, report ? withReport(opening, report) : opening);
      takeRoutes(explorer, name, opening, job.routed);
      if (opening.status === "open") onShown?.(opening.open.curriculum);
    },
    (reason) => show(explorer, notLaidOut(words, name, reason)),
  );
}

function show({ actions, getState }: Explorer, opening: Opening): void {
  const { opening: now } = getState();
  const before =
    now.status === "open" ? now.open : now.status === "broken" ? now.before : undefined;
  nowOpening.setState({ running: undefined });
  actions.open(opening.status === "broken" ? { ...opening, before } : opening);
  if (opening.status === "open" && opening.open.imported) openDialog("imported");
}

/** Whether files are no one document, so that each may be one. */
const isOfNoFormat = (opening: Opening): boolean =>
  opening.status === "broken" && opening.problems.some(({ code }) => code === "unknown-format");

const withReport = (opening: Opening, imported: ImportReport): Opening =>
  opening.status === "open" ? { ...opening, open: { ...opening.open, imported } } : opening;

/** What is being opened, for people: the folder, or the first of the files. */
function nameOf(files: readonly GivenFile[], { path }: GivenFile): string {
  return files.length > 1 && path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
}
