import { useState } from "react";
import { documentSigns } from "../../scene/document-signs.ts";
import { CompareDialog } from "../documents/CompareDialog.tsx";
import { useCurriculum } from "../explorer-context.tsx";
import { DocumentBadge } from "../text/DocumentBadge.tsx";

/** What the signs of the documents mean, and the way to their comparison. */
export function DocumentsKey() {
  const [isComparing, setIsComparing] = useState(false);
  return (
    <div className="documents-key">
      <ul aria-label="Documents">
        {documentSigns(useCurriculum()).map((sign) => (
          <li key={sign.document.id}>
            <DocumentBadge sign={sign} /> {sign.label}
          </li>
        ))}
        <li>
          <span className="document-badge is-hollow" aria-hidden="true" /> not covered
        </li>
      </ul>
      <button
        type="button"
        className="button is-small"
        aria-haspopup="dialog"
        onClick={() => setIsComparing(true)}
      >
        Compare
      </button>
      {isComparing && <CompareDialog onClose={() => setIsComparing(false)} />}
    </div>
  );
}
