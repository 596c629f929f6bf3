import type { Explorer } from "../../explorer/explorer.ts";
import { type Opening, openCurriculum } from "../../explorer/state.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { chosenFrom } from "./chosen-files.ts";
import { notLaidOut } from "./failure.ts";
import { noteGiven } from "./given-for.ts";
import { tooLarge } from "./limits.ts";
import type { GivenFile, OpeningStep } from "./messages.ts";
import { nowOpening } from "./now-opening.ts";
import { openInWorker } from "./open-in-worker.ts";

/**
 * Opens a file, or the files of a folder, in place of what is shown, one opening at a time. Whatever
 * goes wrong becomes problems to show; what was made of a foreign file is told as soon as it is open.
 * @param flip turns every prerequisite round, where a foreign format leaves open which end is needed
 */
export function openGiven(explorer: Explorer, files: readonly GivenFile[], flip = false): void {
  nowOpening.getState().running?.cancel();
  const [first] = files;
  if (!first) return;
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
  const job = openInWorker(words, choice, { onStep: tell, flip });
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
      if (opening.status === "open") noteGiven(opening.open, files);
      show(explorer, opening);
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

/** What is being opened, for people: the folder, or the first of the files. */
function nameOf(files: readonly GivenFile[], { path }: GivenFile): string {
  return files.length > 1 && path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
}
