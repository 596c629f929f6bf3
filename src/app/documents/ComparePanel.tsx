import { CoverageTable } from "./CoverageTable.tsx";
import { Disagreements } from "./Disagreements.tsx";

/** The documents side by side: how much of each area they cover, and where they disagree on order. */
export function ComparePanel() {
  return (
    <>
      <CoverageTable />
      <Disagreements />
    </>
  );
}
