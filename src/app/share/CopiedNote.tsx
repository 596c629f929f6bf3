import { useWords } from "../explorer-context.tsx";
import { useJustCopied } from "./copy.ts";

/** For eyes, that something was copied; ears hear it from the announcement. */
export function CopiedNote() {
  const { linkCopied } = useWords().share;
  if (!useJustCopied()) return null;
  return (
    <p className="copied-note" aria-hidden="true">
      {linkCopied}
    </p>
  );
}
