import { useState } from "react";
import { documentSigns } from "../../scene/document-signs.ts";
import { CompareDialog } from "../documents/CompareDialog.tsx";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { DocumentBadge } from "../text/DocumentBadge.tsx";

/** What the signs of the documents mean, and the way to their comparison. */
export function DocumentsKey() {
  const texts = useWords().lens;
  const [isComparing, setIsComparing] = useState(false);
  return (
    <div className="documents-key">
      <ul aria-label={texts.documents}>
        {documentSigns(useCurriculum()).map((sign) => (
          <li key={sign.document.id}>
            <DocumentBadge sign={sign} /> {sign.label}
          </li>
        ))}
        <li>
          <span className="document-badge is-hollow" aria-hidden="true" /> {texts.notCovered}
        </li>
      </ul>
      <button
        type="button"
        className="button is-small"
        aria-haspopup="dialog"
        onClick={() => setIsComparing(true)}
      >
        {texts.compare}
      </button>
      {isComparing && <CompareDialog onClose={() => setIsComparing(false)} />}
    </div>
  );
}
