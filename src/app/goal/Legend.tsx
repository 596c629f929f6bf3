import { useState } from "react";
import { latePart } from "../late-part.tsx";

const LegendPanel = latePart(() =>
  import("./LegendPanel.tsx").then((module) => module.LegendPanel),
);

/** What the signs mean, fetched when it is first unfolded. */
export function Legend() {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="legend" onToggle={() => setWasOpened(true)}>
      <summary>What the signs mean</summary>
      {wasOpened && <LegendPanel />}
    </details>
  );
}
