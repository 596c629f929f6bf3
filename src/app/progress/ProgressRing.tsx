/** How much of something is known. The words for it stand beside it. */
export function ProgressRing({ share }: { readonly share: number }) {
  return (
    <svg className="progress-ring" viewBox="0 0 20 20" aria-hidden="true">
      <circle className="progress-ring-whole" cx="10" cy="10" r="8" />
      {share > 0 && (
        <circle
          className="progress-ring-known"
          cx="10"
          cy="10"
          r="8"
          pathLength="1"
          strokeDasharray={`${share} 1`}
          transform="rotate(-90 10 10)"
        />
      )}
    </svg>
  );
}
