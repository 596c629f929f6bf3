import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useWords } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";

const ComparePanel = latePart(() =>
  import("./ComparePanel.tsx").then((module) => module.ComparePanel),
);

/** The comparison of the documents, in front of everything until it is closed. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const texts = useWords().documents;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="compare"
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={keepEscape}
    >
      <div className="compare-head">
        <h2 id={title}>{texts.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close}
          onClick={() => dialog.current?.close()}
        >
          <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path className="ring" d="m5 5 10 10m0-10L5 15" />
          </svg>
        </button>
      </div>
      <div className="compare-body">
        <ComparePanel />
      </div>
    </dialog>
  );
}

/** Escape closes the dialog, as the browser has it, and nothing behind it. */
function keepEscape(event: KeyboardEvent) {
  if (event.key === "Escape") event.stopPropagation();
}
