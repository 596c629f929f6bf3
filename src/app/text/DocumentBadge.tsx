import type { DocumentSign } from "../../scene/document-signs.ts";

/** The letter of a document in its colour. Its name stands beside it. */
export function DocumentBadge({ sign }: { readonly sign: DocumentSign }) {
  return (
    <svg className="document-badge" viewBox="0 0 16 16" aria-hidden="true">
      <rect
        width="16"
        height="16"
        rx="4"
        fill={`hsl(from var(--prereq-document) ${sign.hue} s l)`}
      />
      <text x="8" y="11.6">
        {sign.letter}
      </text>
    </svg>
  );
}
