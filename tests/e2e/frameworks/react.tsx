import { useState } from "react";
import { createRoot } from "react-dom/client";
import { PrereqGraph } from "../../../src/embed/react.ts";

function Page() {
  const [known, setKnown] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setKnown(["knife"])}>
        I can cut
      </button>
      <output>{selected}</output>
      <PrereqGraph
        src="/kitchen.json"
        view="outline"
        loading="eager"
        known={known}
        onprereq-select={(event) => setSelected(event.detail.id)}
      />
    </>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
