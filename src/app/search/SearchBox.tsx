import { flushSync } from "react-dom";
import { counted } from "../../core/model/counted.ts";
import { openCurriculum } from "../../explorer/state.ts";
import { useExplorer, useExplorerState } from "../explorer-context.tsx";
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
  const curriculum = useExplorerState(openCurriculum);
  const engine = useSearchEngine(curriculum);
  const explorer = useExplorer();

  const choose = (index: number) => {
    const thing = hits[index]?.thing;
    if (!thing || thing.kind === "command") return;
    flushSync(box.close);
    goTo(thing, explorer);
  };
  const box = useCombobox(choose);
  const found = box.open && engine.find ? engine.find(box.query, asked) : [];
  const hits = found.filter(({ thing }) => thing.kind !== "command").slice(0, most);
  useSpoken(box.open && engine.find ? `${counted(hits.length, "result")} found` : undefined);

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
        aria-label="Find a topic"
        aria-keyshortcuts="/"
        placeholder="Find a topic"
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
        otherwise={engine.failed ? "The search could not be loaded." : "Nothing found."}
        waiting={!engine.find && !engine.failed}
      />
    </search>
  );
}
