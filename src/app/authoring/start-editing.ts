import type { Written } from "../../core/editing/written.ts";
import { createEditing } from "../../explorer/editing/editing.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { curriculumValue } from "../../formats/export/json.ts";
import { authoringWords } from "../../language/late/authoring.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { spoken } from "../language/language.ts";
import { notLaidOut } from "../opening/failure.ts";
import { onlyFile } from "../opening/messages.ts";
import { openedWhole, openInWorker } from "../opening/open-in-worker.ts";
import { wholeOf } from "../opening/whole-of.ts";
import { draftOf, type KeptDraft, keepDraft } from "./drafts.ts";
import { earlierDraft } from "./earlier-draft.ts";
import { takeEditLock } from "./edit-lock.ts";
import { nowEditing } from "./now-editing.ts";
import { shapeOfMap, whereItStood } from "./staying-in-place.ts";

/**
 * Begins to edit the curriculum that is open, or goes on where its author stopped. While another window
 * does, nothing begins but the question whether to go on here; `force` is the answer yes.
 */
export async function startEditing(explorer: Explorer, force: boolean): Promise<void> {
  const open = await wholeOf(explorer);
  if (!open) return;
  const { id } = open.curriculum;
  let isTaken = false;
  const release = await takeEditLock(id, force, () => {
    isTaken = true;
    stopFor("taken");
  });
  if (!release) return stopFor("busy");
  let shown = open;
  const written = curriculumValue(open.curriculum);
  const start = JSON.stringify(written);
  const draft = await draftOf(id);
  const isOfThis = draft?.start === start;
  earlierDraft.setState({ draft: isOfThis ? undefined : draft });
  const editing = createEditing({ written, open }, isOfThis ? writtenIn(draft) : undefined, {
    make: (made) => {
      const { words } = explorer.getState();
      const file = new File([JSON.stringify(made)], `${id}.json`);
      return openedWhole(openInWorker(words, onlyFile(file.name, file), shapeOfMap())).catch(
        (reason) => notLaidOut(words, file.name, reason),
      );
    },
    show: (made) => {
      shown = whereItStood(explorer, made);
      explorer.actions.edited(shown);
      const { coming } = nowEditing.getState();
      if (coming === undefined) return;
      nowEditing.setState({ coming: undefined });
      explorer.actions.select(coming);
    },
    keep: async (made) =>
      !isTaken && keepDraft(id, made && { start, written: JSON.stringify(made) }),
  });
  nowEditing.setState({ editing });
  const unfollow = explorer.subscribe(({ opening }) => {
    const isAnother = opening.status !== "open" || opening.open.curriculum !== shown.curriculum;
    if (isAnother) nowEditing.setState(nowEditing.getInitialState());
  });
  const unsubscribe = nowEditing.subscribe((state) => {
    if (state.editing === editing) return;
    unsubscribe();
    unfollow();
    release();
  });
  const { bar } = authoringWords[spoken(explorer.getState().words)];
  explorer.actions.announce(isOfThis ? bar.resumed : bar.begun);
}

/** Ends what is being edited here, if anything is, and says that another window edits it. */
function stopFor(kind: "busy" | "taken"): void {
  nowEditing.setState({ ...nowEditing.getInitialState(), task: { kind } });
  openDialog("authoring");
}

/** What an earlier page of this very program wrote and could read. */
export function writtenIn({ written }: KeptDraft): Written {
  return JSON.parse(written);
}
