import { flushSync } from "react-dom";
import { useExplorer, useShownCurriculum, useWords } from "../explorer-context.tsx";
import { searchId } from "../focus.ts";
import { useSpoken } from "../use-spoken.ts";
import { ComboboxInput } from "./ComboboxInput.tsx";
import { goTo } from "./go-to.ts";
import { SearchResults } from "./SearchResults.tsx";
import { useCombobox } from "./use-combobox.ts";
import { useSearchEngine } from "./use-search-engine.ts";

const listId = "search-results";
/** What is shown, and what is asked for so that as much is left without what can only be done. */
const [most, asked] = [12, 24];

/**
 * Finds topics, goals and areas while one types: the combobox pattern of the ARIA Authoring Practices Guide. It
 * stands in its place from the start and can be used once there is a curriculum.
 */
export function SearchBox() {
  const curriculum = useShownCurriculum();
  const engine = useSearchEngine(curriculum);
  const explorer = useExplorer();
  const words = useWords().search;

  const choose = (index: number) => {
    const thing = hits[index]?.thing;
    if (!thing || thing.kind === "command") return;
    flushSync(box.close);
    goTo(thing, explorer);
  };
  const box = useCombobox(choose);
  const found = box.open && engine.find ? engine.find(box.query, asked) : [];
  const hits = found.filter(({ thing }) => thing.kind !== "command").slice(0, most);
  useSpoken(box.open && engine.find ? words.found(hits.length) : undefined);

  return (
    <search className="search">
      <svg className="icon search-icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zm4-1.5L17 17" />
      </svg>
      <ComboboxInput
        box={box}
        list={listId}
        count={hits.length}
        id={searchId}
        aria-label={words.findTopic}
        aria-keyshortcuts="/"
        placeholder={words.findTopic}
        disabled={!curriculum}
        onFocus={(event) => {
          event.target.select();
          engine.load();
          box.enter();
        }}
        onBlur={box.leave}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <SearchResults
        id={listId}
        hidden={!box.open}
        hits={hits}
        active={box.active}
        onChoose={choose}
        otherwise={engine.failed ? words.notLoaded : words.nothingFound}
        waiting={!engine.find && !engine.failed}
      />
    </search>
  );
}
