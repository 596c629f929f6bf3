import { useCallback, useRef, useState } from "react";
import { useWords } from "../explorer-context.tsx";
import { focusOn } from "../focus.ts";
import { FilterChoices } from "./FilterChoices.tsx";
import { useOverlay } from "./use-overlay.ts";

export const filterButtonId = "filter-button";
const choicesId = "filter-choices";

/** The button that opens what can be filtered by, and that while it is open. */
export function FilterMenu() {
  const { filter } = useWords().lens;
  const host = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback((how: "escape" | "beside") => {
    setIsOpen(false);
    if (how === "escape") focusOn(filterButtonId);
  }, []);
  useOverlay(host, isOpen, close);
  return (
    <div className="filter-menu" ref={host}>
      <button
        type="button"
        id={filterButtonId}
        className="lens-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? choicesId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d="M3.5 5.5h13M6 10h8m-5.5 4.5h3" />
        </svg>
        {filter}
      </button>
      {isOpen && <FilterChoices id={choicesId} onDone={() => close("escape")} />}
    </div>
  );
}
