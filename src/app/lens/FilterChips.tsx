import { chosenOptions } from "../../explorer/filter-groups.ts";
import { noFilters } from "../../explorer/filters.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocus } from "../focus.ts";
import { FilterCount } from "./FilterCount.tsx";
import { filterButtonId } from "./FilterMenu.tsx";

/** What is filtered by, each to be taken away, and how many topics are left. */
export function FilterChips() {
  const filters = useExplorerState((state) => state.lens.filters);
  const words = useWords();
  const texts = words.lens;
  const chosen = chosenOptions(words, useCurriculum(), filters);
  const { look } = useActions();
  if (chosen.length === 0) return null;
  const show = (next: typeof filters) =>
    keepingFocus(() => look({ filters: next }), filterButtonId);
  return (
    <div className="filter-chips">
      <ul aria-label={texts.filteredBy}>
        {chosen.map((option) => (
          <li key={`${option.facet}:${option.value}`}>
            <button
              type="button"
              className="filter-chip"
              aria-label={texts.takeAway(option.title)}
              onClick={() => show(option.press(filters))}
            >
              {option.title}
              <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
                <path className="ring" d="m6 6 8 8m0-8-8 8" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <FilterCount />
      <button type="button" className="lens-clear" onClick={() => show(noFilters)}>
        {texts.clear}
      </button>
    </div>
  );
}
