import { openDialog } from "../dialog/shown-dialog.ts";

/** Opens the palette without a keyboard. */
export function PaletteButton() {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label="Find and do anything"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title="Find and do anything (Ctrl K)"
      onClick={() => openDialog("palette")}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d="M3 5.5h14M3 10h14M3 14.5h8" />
      </svg>
    </button>
  );
}
