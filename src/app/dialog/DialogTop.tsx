import { closeDialog } from "./shown-dialog.ts";

/** The title of a dialog, and the button that closes it. */
export function DialogTop({ title }: { readonly title: string }) {
  return (
    <div className="dialog-top">
      <h2>{title}</h2>
      <button type="button" className="icon-button" aria-label="Close" onClick={closeDialog}>
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d="m5 5 10 10m0-10L5 15" />
        </svg>
      </button>
    </div>
  );
}
