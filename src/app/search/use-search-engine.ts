import { useCallback, useEffect, useState } from "react";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { SearchHit } from "../../core/search/search.ts";
import type { Thing } from "../../explorer/things.ts";
import type { Words } from "../../language/english.ts";
import { useWords } from "../explorer-context.tsx";
import type { Command } from "../palette/commands.ts";

/** A hit of the page's search. */
export type Found = SearchHit<Thing | Command>;

type Find = (query: string, limit: number) => readonly Found[];

interface SearchEngine {
  /** Undefined until it has been loaded. */
  readonly find: Find | undefined;
  readonly failed: boolean;
  /** Fetches the search, which is not part of the first load. */
  readonly load: () => void;
}

/** The search over a curriculum, when there is one; loaded when it is first wanted. */
export function useSearchEngine(curriculum: Curriculum | undefined): SearchEngine {
  const words = useWords();
  const [made, setMade] = useState<{ for: Curriculum; words: Words; find: Find }>();
  const [failed, setFailed] = useState(false);
  const isCurrent = made?.for === curriculum && made?.words === words;
  // What was found before the texts came stays in sight until there is better.
  const isGood = made?.for.id === curriculum?.id && made?.words === words;
  const load = useCallback(() => {
    if (isCurrent || !curriculum) return;
    import("./find-anything.ts")
      .then(({ findAnything }) => {
        setMade({ for: curriculum, words, find: findAnything(curriculum)(words) });
        setFailed(false);
      })
      .catch(() => setFailed(true));
  }, [curriculum, isCurrent, words]);
  useEffect(() => {
    if (made) load();
  }, [made, load]);
  return { find: isGood ? made?.find : undefined, failed, load };
}
