import { useEffect, useEffectEvent, useState } from "react";
import type { GivenFile } from "./messages.ts";

/** Takes files and folders dropped anywhere on the page. Answers whether any are being held above it. */
export function useDroppedFile(take: (files: readonly GivenFile[]) => void): boolean {
  const [above, setAbove] = useState(false);
  const drop = useEffectEvent(take);
  useEffect(() => {
    const listening = new AbortController();
    const on = (event: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      window.addEventListener(event, act, { signal: listening.signal });
    on("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setAbove(true);
    });
    on("dragleave", (event) => {
      // Between two elements of the page there is a next one; at its edge there is none.
      if (event.relatedTarget === null) setAbove(false);
    });
    on("drop", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setAbove(false);
      const transfer = event.dataTransfer;
      // Asked for before anything is awaited: afterwards the browser has forgotten.
      const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
      const files = [...transfer.files].map((file) => ({ path: file.name, file }));
      if (entries.length === 0) drop(files);
      else import("./given-files.ts").then(({ filesIn }) => filesIn(entries).then(drop));
    });
    return () => listening.abort();
  }, []);
  return above;
}
