import { useActions, useExplorerState } from "../explorer-context.tsx";
import { redoKeys, undoKeys } from "./shortcut-names.ts";

/** Undo and redo of marks, goal, wishes, list and times. Each says what it would do. */
export function UndoButtons() {
  const undoing = useExplorerState(({ history }) => history.behind.at(-1)?.said);
  const redoing = useExplorerState(({ history }) => history.ahead.at(-1)?.said);
  const { undo, redo } = useActions();
  return (
    <fieldset className="undo-buttons" aria-label="History">
      <HistoryButton
        name="Undo"
        said={undoing}
        tip={undoing === undefined ? "Nothing to undo" : `Undo: ${undoing} (${undoKeys})`}
        shape="m7 4-4 4 4 4M3 8h8.5a4.5 4.5 0 0 1 0 9H8"
        act={undo}
      />
      <HistoryButton
        name="Redo"
        said={redoing}
        tip={redoing === undefined ? "Nothing to redo" : `Redo: ${redoing} (${redoKeys})`}
        shape="m13 4 4 4-4 4m4-4H8.500a4.5 4.5 0 0 0 0 9H12"
        act={redo}
      />
    </fieldset>
  );
}

interface Props {
  readonly name: string;
  /** What was done, in a few words; nothing when there is nothing to press for. */
  readonly said: string | undefined;
  readonly tip: string;
  readonly shape: string;
  readonly act: () => void;
}

/** Not disabled but said to be, so that it keeps the focus when the last step has been undone. */
function HistoryButton({ name, said, tip, shape, act }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-disabled={said === undefined}
      aria-label={name}
      title={tip}
      onClick={act}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d={shape} />
      </svg>
    </button>
  );
}
