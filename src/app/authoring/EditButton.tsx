import { openCurriculum } from "../../explorer/state.ts";
import { useExplorer, useExplorerState, useWords } from "../explorer-context.tsx";
import { beginEditing } from "./begin-editing.ts";
import { useNowEditing } from "./now-editing.ts";

/** Lets an author change what is open. */
export function EditButton() {
  const { title } = useWords().authoring;
  const explorer = useExplorer();
  const isOpen = useExplorerState((state) => openCurriculum(state) !== undefined);
  const isEditing = useNowEditing() !== undefined;
  return (
    <button
      type="button"
      className="icon-button edit-button"
      aria-label={title}
      title={title}
      disabled={!isOpen || isEditing}
      onClick={() => beginEditing(explorer)}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d="m4 16 1-4 8.500-8.500 3 3L8 15zm8-10.500 2.500 2.500" />
      </svg>
    </button>
  );
}
