import { useEffect, useEffectEvent, useState } from "react";

/** Takes a file dropped anywhere on the page. Answers whether one is being held above it. */
export function useDroppedFile(take: (file: File) => void): boolean {
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
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      setAbove(false);
      drop(file);
    });
    return () => listening.abort();
  }, []);
  return above;
}
