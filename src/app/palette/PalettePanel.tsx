import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { useCurriculum, useExplorer, useExplorerState, useWords } from "../explorer-context.tsx";
import { ComboboxInput } from "../search/ComboboxInput.tsx";
import { goTo } from "../search/go-to.ts";
import { optionId } from "../search/option-id.ts";
import { ResultOption } from "../search/ResultOption.tsx";
import { useCombobox } from "../search/use-combobox.ts";
import { type Found, useSearchEngine } from "../search/use-search-engine.ts";
import { useSpoken } from "../use-spoken.ts";
import { grouped } from "./groups.ts";
import { doingOf } from "./run-command.ts";
import { offered, suggestions } from "./suggestions.ts";

const listId = "palette-results";
/** Things asked of the search; those that cannot be done now are left out afterwards. */
const asked = 24;

/** Topics, goals, areas and everything that can be done, in one list: a combobox like the search box. */
export function PalettePanel() {
  const explorer = useExplorer();
  const curriculum = useCurriculum();
  const words = useWords();
  const state = useExplorerState((now) => now);
  const { find, failed, load } = useSearchEngine(curriculum);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    load();
  }, [load]);

  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    flushSync(closeDialog);
    if (hit.thing.kind === "command") doingOf(hit.thing.name).run(explorer);
    else goTo(hit.thing, explorer);
  };
  const box = useCombobox(choose);
  const wanted = box.query.trim() !== "";
  const found = wanted && find ? find(box.query, asked) : suggestions(curriculum)(words);
  const groups = grouped(words, offered(found, state), wanted);
  const hits = groups.flatMap((group) => group.hits);
  useSpoken(wanted && find ? words.search.found(hits.length) : undefined);
  useEffect(() => {
    document.getElementById(optionId(listId, box.active))?.scrollIntoView({ block: "nearest" });
  }, [box.active]);

  return (
    <>
      <DialogTop title={words.palette.title} />
      <div className="palette-box">
        <ComboboxInput
          box={box}
          list={listId}
          count={hits.length}
          ref={input}
          aria-label={words.palette.field}
          placeholder={words.palette.field}
          onKeyDown={(event) => event.key !== "Escape" && box.onKeyDown(event, hits.length)}
        />
      </div>
      <div className="palette-results" role="listbox" id={listId} aria-label={words.search.results}>
        {groups.map(({ title, hits: some, first }) => (
          <PaletteGroup
            key={title}
            title={title}
            hits={some}
            first={first}
            active={box.active}
            choose={choose}
          />
        ))}
      </div>
      {hits.length === 0 && (
        <p className="search-nothing">
          {failed ? words.search.notLoaded : words.search.nothingFound}
        </p>
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly hits: readonly Found[];
  /** The place of the first in the whole list. */
  readonly first: number;
  readonly active: number;
  readonly choose: (index: number) => void;
}

function PaletteGroup({ title, hits, first, active, choose }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be part of a listbox
    <div role="group" aria-label={title}>
      <p className="palette-group" aria-hidden="true">
        {title}
      </p>
      {hits.map((hit, index) => (
        <ResultOption
          key={optionId(listId, first + index)}
          id={optionId(listId, first + index)}
          hit={hit}
          selected={first + index === active}
          onChoose={() => choose(first + index)}
        />
      ))}
    </div>
  );
}
