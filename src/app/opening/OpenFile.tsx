import { useRef } from "react";
import { useStore } from "zustand/react";
import { useExplorer, useWords } from "../explorer-context.tsx";
import { openFileId } from "../focus.ts";
import { latePart } from "../late-part.tsx";
import { FileInput } from "./FileInput.tsx";
import { nowOpening } from "./now-opening.ts";
import { openFiles } from "./open-files.ts";
import { useDroppedFile } from "./use-dropped-file.ts";

const OpeningDialog = latePart(
  () => import("./OpeningDialog.tsx").then((module) => module.OpeningDialog),
  null,
);

/** A button that opens a curriculum from files; dropping some anywhere on the page does the same. */
export function OpenFile({ look }: { readonly look: "icon" | "button" }) {
  const words = useWords().opening;
  const explorer = useExplorer();
  const running = useStore(nowOpening, (state) => state.running);
  const above = useDroppedFile((files) => openFiles(explorer, files));
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        id={openFileId}
        className={look === "icon" ? "icon-button open-button" : "button"}
        aria-label={look === "icon" ? words.open : undefined}
        title={look === "icon" ? words.openHint : undefined}
        onClick={() => input.current?.click()}
      >
        {look === "icon" ? <FolderIcon /> : words.openAnother}
      </button>
      <FileInput ref={input} label={words.file} take={(files) => openFiles(explorer, files)} />
      {running && <OpeningDialog {...running} onCancel={running.cancel} />}
      {above && (
        <div className="drop-sign" aria-hidden="true">
          <p>{words.drop}</p>
        </div>
      )}
    </>
  );
}

function FolderIcon() {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path className="ring" d="M2.5 15.5v-11h5l1.8 2h7v2.3M2.5 15.5l2.4-6.7h13.2l-2.4 6.7z" />
    </svg>
  );
}
