import { useJustCopied } from "./copy.ts";

/** For eyes, that something was copied; ears hear it from the announcement. */
export function CopiedNote() {
  if (!useJustCopied()) return null;
  return (
    <p className="copied-note" aria-hidden="true">
      The link is copied.
    </p>
  );
}
