import { useEffect, useState } from "react";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { FoundSuggestion, SuggestionTask } from "./suggestions-worker.ts";

/** What may be missing in a curriculum, found beside the page; undefined until it is, `failed` where it cannot be. */
export function useSuggestions(
  curriculum: Curriculum,
  least: number,
): readonly FoundSuggestion[] | "failed" | undefined {
  const [found, setFound] = useState<readonly FoundSuggestion[] | "failed">();
  useEffect(() => {
    const worker = new Worker(new URL("./suggestions-worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<readonly FoundSuggestion[]>) => setFound(data);
    worker.onerror = () => setFound("failed");
    const task: SuggestionTask = { curriculum, least };
    worker.postMessage(task);
    return () => worker.terminate();
  }, [curriculum, least]);
  return found;
}
