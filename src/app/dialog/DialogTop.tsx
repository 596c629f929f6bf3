import { useEffect, useRef } from "react";
import { useWords } from "../explorer-context.tsx";
import { closeDialog } from "./shown-dialog.ts";

/** The title of a dialog, where reading begins, and the button that closes it. */
export function DialogTop({ title }: { readonly title: string }) {
  const words = useWords().shell;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="dialog-top">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <button type="button" className="icon-button" aria-label={words.close} onClick={closeDialog}>
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d="m5 5 10 10m0-10L5 15" />
        </svg>
      </button>
    </div>
  );
}
