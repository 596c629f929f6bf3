import { openDialog } from "../dialog/shown-dialog.ts";
import { useWords } from "../explorer-context.tsx";

/** Opens the palette without a keyboard. */
export function PaletteButton() {
  const { palette: words, shortcuts } = useWords();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words.title}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title={words.hint(`${shortcuts.keys.control} K`)}
      onClick={() => openDialog("palette")}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d="M3 5.5h14M3 10h14M3 14.5h8" />
      </svg>
    </button>
  );
}
