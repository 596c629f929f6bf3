import { useEffect } from "react";
import { useWords } from "../explorer-context.tsx";
import { optionId } from "./option-id.ts";
import { ResultOption } from "./ResultOption.tsx";
import type { Found } from "./use-search-engine.ts";

interface Props {
  readonly id: string;
  readonly hidden: boolean;
  readonly hits: readonly Found[];
  readonly active: number;
  readonly onChoose: (index: number) => void;
  /** What to say when there are no hits. */
  readonly otherwise: string;
  readonly waiting: boolean;
}

/** The list below the search box. */
export function SearchResults({ id, hidden, hits, active, onChoose, otherwise, waiting }: Props) {
  const words = useWords().search;
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <div className="search-popup" hidden={hidden}>
      <div role="listbox" id={id} aria-label={words.results}>
        {hits.map((hit, index) => (
          <ResultOption
            key={optionId(id, index)}
            id={optionId(id, index)}
            hit={hit}
            selected={index === active}
            onChoose={() => onChoose(index)}
          />
        ))}
      </div>
      {hits.length === 0 && <p className="search-nothing">{waiting ? "…" : otherwise}</p>}
    </div>
  );
}
