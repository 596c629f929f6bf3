import { DialogTop } from "../dialog/DialogTop.tsx";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { useExplorer } from "../explorer-context.tsx";
import { beginEditing } from "./begin-editing.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** Another window of this browser edits what is to be edited here, or has just taken it over. */
export function Elsewhere({ isTaken }: { readonly isTaken: boolean }) {
  const { elsewhere: words } = useAuthoringWords();
  const explorer = useExplorer();
  return (
    <>
      <DialogTop title={words.title} />
      <div className="dialog-body author-take">
        <p>{isTaken ? words.taken : words.busy}</p>
        <div className="author-way">
          <button
            type="button"
            className="button"
            onClick={() => {
              closeDialog();
              void beginEditing(explorer, true);
            }}
          >
            {words.here}
          </button>
          <p className="quiet">{words.hereHint}</p>
        </div>
      </div>
    </>
  );
}
