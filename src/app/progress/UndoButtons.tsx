import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { keyNames } from "./shortcut-names.ts";

/** Undo and redo of marks, goal, wishes, list and times. Each says what it would do. */
export function UndoButtons() {
  const undoing = useExplorerState(({ history, words }) => history.behind.at(-1)?.said(words));
  const redoing = useExplorerState(({ history, words }) => history.ahead.at(-1)?.said(words));
  const { undo, redo } = useActions();
  const words = useWords();
  const texts = words.ownProgress.history;
  const keys = keyNames(words);
  return (
    <fieldset className="undo-buttons" aria-label={texts.title}>
      <HistoryButton
        name={texts.undo}
        said={undoing}
        tip={undoing === undefined ? texts.undoNothing : texts.undoThis(undoing, keys.undo)}
        shape="m7 4-4 4 4 4M3 8h8.5a4.5 4.5 0 0 1 0 9H8"
        act={undo}
      />
      <HistoryButton
        name={texts.redo}
        said={redoing}
        tip={redoing === undefined ? texts.redoNothing : texts.redoThis(redoing, keys.redo)}
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
