import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Explorer } from "../../explorer/explorer.ts";
import { PaperPage } from "./PaperPage.tsx";

const prepared = new WeakSet<Explorer>();

/**
 * From now on what is printed is a page made for paper, however printing begins. It stands beside
 * the explorer, is seen on paper only, and stays until the next time: not every browser says when it
 * has done with it.
 */
export function preparePrinting(explorer: Explorer): void {
  if (prepared.has(explorer)) return;
  prepared.add(explorer);
  const paper = document.createElement("div");
  const root = createRoot(paper);
  window.addEventListener("beforeprint", () => {
    document.body.append(paper);
    flushSync(() => root.render(<PaperPage state={explorer.getState()} />));
  });
}
