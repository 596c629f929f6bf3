import { useEffect } from "react";
import type { SearchHit } from "../../core/search/search.ts";
import { standingOf } from "../../explorer/knowledge.ts";
import { standingText } from "../../explorer/words.ts";
import { useCurriculum, useLearner } from "../explorer-context.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { Marked } from "../text/Marked.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";

export const optionId = (index: number) => `search-result-${index}`;

interface Props {
  readonly id: string;
  readonly hidden: boolean;
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly onChoose: (index: number) => void;
  /** What to say when there are no hits. */
  readonly otherwise: string;
  readonly waiting: boolean;
}

/** The list below the search box. */
export function SearchResults({ id, hidden, hits, active, onChoose, otherwise, waiting }: Props) {
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className="search-popup" hidden={hidden}>
      <div role="listbox" id={id} aria-label="Topics found">
        {hits.map((hit, index) => (
          <Option
            key={hit.topic.id}
            hit={hit}
            index={index}
            selected={index === active}
            onChoose={onChoose}
          />
        ))}
      </div>
      {hits.length === 0 && <p className="search-nothing">{waiting ? "…" : otherwise}</p>}
    </div>
  );
}

interface OptionProps {
  readonly hit: SearchHit;
  readonly index: number;
  readonly selected: boolean;
  readonly onChoose: (index: number) => void;
}

function Option({ hit, index, selected, onChoose }: OptionProps) {
  const curriculum = useCurriculum();
  const standing = standingOf(curriculum, useLearner(), hit.topic);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
    <div
      role="option"
      id={optionId(index)}
      className="search-option"
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(index)}
    >
      <StandingIcon standing={standing} />
      <span className="search-option-title">
        <Marked {...hit.title} />
        <span className="visually-hidden">, {standingText(standing)}, </span>
      </span>
      <span className="search-option-area">
        <AreaName area={hit.topic.area} />
      </span>
      {hit.elsewhere && (
        <span className="search-option-text">
          <Marked {...hit.elsewhere} />
        </span>
      )}
    </div>
  );
}
