import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from "react";
import { useWords } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";
import { closeDialog, type DialogName, useShownDialog } from "./shown-dialog.ts";

const parts: Readonly<Record<DialogName, ComponentType>> = {
  palette: latePart(() => import("../palette/PalettePanel.tsx").then((m) => m.PalettePanel)),
  shortcuts: latePart(() =>
    import("../shortcuts/ShortcutsPanel.tsx").then((m) => m.ShortcutsPanel),
  ),
  embedding: latePart(() =>
    import("../embedding/EmbeddingPanel.tsx").then((m) => m.EmbeddingPanel),
  ),
  authoring: latePart(() =>
    import("../authoring/AuthoringPanel.tsx").then((m) => m.AuthoringPanel),
  ),
  imported: latePart(() => import("../opening/ImportedPanel.tsx").then((m) => m.ImportedPanel)),
  merging: latePart(() => import("../merging/MergingPanel.tsx").then((m) => m.MergingPanel)),
  check: latePart(() => import("../check/CheckPanel.tsx").then((m) => m.CheckPanel)),
  share: latePart(() => import("../share/SharePanel.tsx").then((m) => m.SharePanel)),
};

/** Whatever lies in front of the page, fetched when it is first wanted. */
export function Dialogs() {
  const shown = useShownDialog();
  const words = useWords();
  if (!shown) return null;
  const Part = parts[shown];
  return (
    <Dialog key={shown} name={shown} title={words[shown].title}>
      <Part />
    </Dialog>
  );
}

interface Props {
  readonly name: DialogName;
  readonly title: string;
  readonly children: ReactNode;
}

/** A modal dialog. Closed, it gives the focus back to what had it: the browser sees to that. */
function Dialog({ name, title, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    // What lies behind must not take the key, too.
    event.preventDefault();
    closeDialog();
  };
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) closeDialog();
  };
  return (
    <dialog
      ref={element}
      className={`dialog is-${name}`}
      aria-label={title}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
    >
      <div className="dialog-content">{children}</div>
    </dialog>
  );
}
