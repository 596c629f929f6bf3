import { useState } from "react";
import { useWords } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";

const LegendPanel = latePart(() =>
  import("./LegendPanel.tsx").then((module) => module.LegendPanel),
);

/** What the signs mean, fetched when it is first unfolded. */
export function Legend() {
  const { legend } = useWords().goal;
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="legend" onToggle={() => setWasOpened(true)}>
      <summary>{legend.title}</summary>
      {wasOpened && <LegendPanel />}
    </details>
  );
}
