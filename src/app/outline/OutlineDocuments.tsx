import type { SourceDocument } from "../../core/model/curriculum.ts";
import { documentSigns } from "../../scene/document-signs.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { DocumentBadge } from "../text/DocumentBadge.tsx";

/** Which documents cover a topic, by their signs and, for ears, by their names. */
export function OutlineDocuments({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const words = useWords().outline;
  const signs = documentSigns(useCurriculum());
  const covering = signs.filter(({ document }) => documents.includes(document));
  return (
    <span className="outline-documents">
      {covering.map((sign) => (
        <DocumentBadge key={sign.document.id} sign={sign} />
      ))}
      <span className="visually-hidden">
        {covering.length > 0
          ? words.inDocuments(covering.map(({ label }) => label).join(", "))
          : words.inNoDocument}
      </span>
    </span>
  );
}
