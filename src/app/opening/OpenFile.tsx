import { useRef } from "react";
import { useWords } from "../explorer-context.tsx";
import { openFileId } from "../focus.ts";
import { latePart } from "../late-part.tsx";
import { useDroppedFile } from "./use-dropped-file.ts";
import { useFileOpening } from "./use-file-opening.ts";

const OpeningDialog = latePart(
  () => import("./OpeningDialog.tsx").then((module) => module.OpeningDialog),
  null,
);

/** A button that opens a curriculum from a file; dropping one anywhere on the page does the same. */
export function OpenFile({ look }: { readonly look: "icon" | "button" }) {
  const words = useWords().opening;
  const { running, open, cancel } = useFileOpening();
  const above = useDroppedFile(open);
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
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.file}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file can be chosen again when it was mended.
          currentTarget.value = "";
          if (file) open(file);
        }}
      />
      {running && <OpeningDialog name={running.name} step={running.step} onCancel={cancel} />}
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
