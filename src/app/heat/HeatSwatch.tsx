/** A shade of the map. Its figures stand beside it. */
export function HeatSwatch({ step }: { readonly step: number }) {
  return (
    <svg className="heat-swatch" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" rx="4" fill={`var(--prereq-heat-${step})`} />
    </svg>
  );
}
