import { useCallback, useState } from "react";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { SearchHit } from "../../core/search/search.ts";

type Find = (query: string) => readonly SearchHit[];

interface SearchEngine {
  /** Undefined until it has been loaded. */
  readonly find: Find | undefined;
  readonly failed: boolean;
  /** Fetches the search, which is not part of the first load. */
  readonly load: () => void;
}

/** The search over a curriculum, when there is one; loaded when it is first wanted. */
export function useSearchEngine(curriculum: Curriculum | undefined): SearchEngine {
  const [made, setMade] = useState<{ readonly for: Curriculum; readonly find: Find }>();
  const [failed, setFailed] = useState(false);
  const find = made && made.for === curriculum ? made.find : undefined;
  const load = useCallback(() => {
    if (find || !curriculum) return;
    import("../../core/search/search.ts")
      .then(({ search, searchIndex }) => {
        const index = searchIndex(curriculum);
        setMade({ for: curriculum, find: (query) => search(index, query) });
        setFailed(false);
      })
      .catch(() => setFailed(true));
  }, [curriculum, find]);
  return { find, failed, load };
}
