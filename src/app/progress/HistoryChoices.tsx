import { useActions, useExplorerState } from "../explorer-context.tsx";
import { Choice } from "./Choice.tsx";

/** Undo and redo, for where the header has no room for their buttons. */
export function HistoryChoices() {
  const undoing = useExplorerState(({ history }) => history.behind.at(-1)?.said);
  const redoing = useExplorerState(({ history }) => history.ahead.at(-1)?.said);
  const { undo, redo } = useActions();
  return (
    <>
      <Choice
        name="Undo"
        hint={undoing ?? "nothing to undo"}
        isIdle={undoing === undefined}
        isNarrow
        act={undo}
      />
      <Choice
        name="Redo"
        hint={redoing ?? "nothing to redo"}
        isIdle={redoing === undefined}
        isNarrow
        act={redo}
      />
    </>
  );
}
