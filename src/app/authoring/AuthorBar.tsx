import { useEffect } from "react";
import { openDialog } from "../dialog/shown-dialog.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { focusOn, keepingFocus, mapId } from "../focus.ts";
import { authorBarId } from "./author-bar-id.ts";
import { EarlierDraft } from "./EarlierDraft.tsx";
import { told, useEditing, useEditingState } from "./editing-context.tsx";
import { nowEditing } from "./now-editing.ts";
import { RefusedNote } from "./RefusedNote.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What an author has always at hand: what was done, and what concerns the whole curriculum. */
export function AuthorBar() {
  const { bar } = useAuthoringWords();
  useEffect(() => focusOn(authorBarId), []);
  return (
    <section className="author-bar" aria-labelledby={authorBarId}>
      <div className="author-line">
        <h2 id={authorBarId} tabIndex={-1}>
          {bar.title}
        </h2>
        <Status />
        <div className="author-tools">
          <TurnButtons />
          <TaskButton kind="new-topic" title={bar.newTopic} />
          <TaskButton kind="new-area" title={bar.newArea} />
          <TaskButton kind="parts" title={bar.parts} />
          <TaskButton kind="suggestions" title={bar.suggestions} />
          <CheckButton />
          <TaskButton kind="take" title={bar.take} />
          <LeaveButton />
        </div>
      </div>
      <EarlierDraft />
      <RefusedNote />
    </section>
  );
}

function Status() {
  const { bar } = useAuthoringWords();
  const count = useEditingState(({ behind }) => behind.length);
  const isWorking = useEditingState((state) => state.isWorking);
  const isKept = useEditingState((state) => state.isKept);
  const told = isWorking ? bar.working : isKept ? bar.kept : bar.notKept;
  return (
    <p className={isKept ? "quiet author-status" : "author-status is-alarming"}>
      {bar.changes(count)} · {told}
    </p>
  );
}

function TurnButtons() {
  const words = useAuthoringWords();
  const { bar } = words;
  const editing = useEditing();
  const { announce } = useActions();
  const written = useEditingState((state) => state.written);
  const last = useEditingState(({ behind }) => behind.at(-1)?.edit);
  const next = useEditingState(({ ahead }) => ahead.at(-1)?.edit);
  const undoing = last && told(words, written, last);
  const redoing = next && told(words, written, next);
  return (
    <>
      <button
        type="button"
        className="button is-small"
        aria-disabled={undoing === undefined}
        title={undoing === undefined ? bar.nothing : bar.undoThis(undoing)}
        onClick={() => {
          editing.undo();
          if (undoing !== undefined) announce(words.undone(undoing));
        }}
      >
        {bar.undo}
      </button>
      <button
        type="button"
        className="button is-small"
        aria-disabled={redoing === undefined}
        title={redoing === undefined ? bar.nothingAgain : bar.redoThis(redoing)}
        onClick={() => {
          editing.redo();
          if (redoing !== undefined) announce(words.redone(redoing));
        }}
      >
        {bar.redo}
      </button>
    </>
  );
}

function TaskButton({
  kind,
  title,
}: {
  readonly kind: "new-topic" | "new-area" | "parts" | "suggestions" | "take";
  readonly title: string;
}) {
  return (
    <button
      type="button"
      className="button is-small"
      aria-haspopup="dialog"
      onClick={() => {
        nowEditing.setState({ task: { kind } });
        openDialog("authoring");
      }}
    >
      {title}
    </button>
  );
}

/** What the rules find in what is written now. */
function CheckButton() {
  const { title } = useWords().check;
  return (
    <button
      type="button"
      className="button is-small"
      aria-haspopup="dialog"
      onClick={() => openDialog("check")}
    >
      {title}
    </button>
  );
}

function LeaveButton() {
  const { bar } = useAuthoringWords();
  const { announce } = useActions();
  return (
    <button
      type="button"
      className="button is-small is-primary"
      onClick={() => {
        keepingFocus(() => nowEditing.setState(nowEditing.getInitialState()), mapId);
        announce(bar.left);
      }}
    >
      {bar.leave}
    </button>
  );
}
