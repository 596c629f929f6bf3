import { useRef } from "react";
import { flushSync } from "react-dom";
import { counted } from "../../core/model/counted.ts";
import { openCurriculum } from "../../explorer/state.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { focusOn, topicHeadingId } from "../focus.ts";
import { useSpoken } from "../use-spoken.ts";
import { optionId, SearchResults } from "./SearchResults.tsx";
import { useCombobox } from "./use-combobox.ts";
import { useSearchEngine } from "./use-search-engine.ts";
import { useSearchShortcuts } from "./use-search-shortcuts.ts";

const listId = "search-results";

/**
 * Finds topics while one types: the combobox pattern of the ARIA Authoring Practices Guide. It
 * stands in its place from the start and can be used once there is a curriculum.
 */
export function SearchBox() {
  const curriculum = useExplorerState(openCurriculum);
  const engine = useSearchEngine(curriculum);
  const { select } = useActions();
  const input = useRef<HTMLInputElement>(null);
  useSearchShortcuts(input);

  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    flushSync(() => {
      box.close();
      select(hit.topic.id);
    });
    focusOn(topicHeadingId);
  };
  const box = useCombobox(choose);
  const hits = box.open && engine.find ? engine.find(box.query) : [];
  useSpoken(box.open && engine.find ? `${counted(hits.length, "topic")} found` : undefined);

  return (
    <search className="search">
      <svg className="icon search-icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zm4-1.5L17 17" />
      </svg>
      <input
        ref={input}
        type="text"
        className="search-input"
        role="combobox"
        aria-label="Find a topic"
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits[box.active] ? optionId(box.active) : undefined}
        aria-keyshortcuts="/ Control+K"
        placeholder="Find a topic"
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        disabled={!curriculum}
        value={box.query}
        onFocus={() => {
          engine.load();
          box.enter();
        }}
        onBlur={box.leave}
        onChange={(event) => box.type(event.target.value)}
        onKeyDown={(event) => box.onKeyDown(event, hits.length)}
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
