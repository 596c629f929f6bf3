import { openCurriculum } from "../../explorer/state.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { useExplorerState, useWords } from "../explorer-context.tsx";

/** Leads to what puts the map into another page. */
export function EmbedButton() {
  const { title } = useWords().embedding;
  const isOpen = useExplorerState((state) => openCurriculum(state) !== undefined);
  return (
    <button
      type="button"
      className="icon-button embed-button"
      aria-label={title}
      aria-haspopup="dialog"
      title={title}
      disabled={!isOpen}
      onClick={() => openDialog("embedding")}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d="m7 5.5-4.5 4.5L7 14.5m6-9 4.5 4.5-4.5 4.5M11.5 4l-3 12" />
      </svg>
    </button>
  );
}
