import type { Severity } from "../../core/curriculum/problem.ts";

/** Told apart by shape as well as by colour: a filled circle, a triangle, a hollow circle. */
const shapes: Readonly<Record<Severity, string>> = {
  error: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3v5m0 3v.01",
  warning: "M10 3.2 17.5 16h-15ZM10 8v4m0 2.2v.01",
  note: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm0 5v4.5m0-6.5v.01",
};

/** How grave a finding is. Its name stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg className="icon check-sign" viewBox="0 0 20 20" aria-hidden="true">
      <path className="ring" d={shapes[severity]} />
    </svg>
  );
}
