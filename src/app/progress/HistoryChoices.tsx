import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { Choice } from "./Choice.tsx";

/** Undo and redo, for where the header has no room for their buttons. */
export function HistoryChoices() {
  const undoing = useExplorerState(({ history, words }) => history.behind.at(-1)?.said(words));
  const redoing = useExplorerState(({ history, words }) => history.ahead.at(-1)?.said(words));
  const { undo, redo } = useActions();
  const texts = useWords().ownProgress.history;
  return (
    <>
      <Choice
        name={texts.undo}
        hint={undoing ?? texts.nothingToUndo}
        isIdle={undoing === undefined}
        isNarrow
        act={undo}
      />
      <Choice
        name={texts.redo}
        hint={redoing ?? texts.nothingToRedo}
        isIdle={redoing === undefined}
        isNarrow
        act={redo}
      />
    </>
  );
}
