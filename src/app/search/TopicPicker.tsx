import { useId } from "react";
import type { TopicId } from "../../core/model/ids.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { useSpoken } from "../use-spoken.ts";
import { ComboboxInput } from "./ComboboxInput.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { useCombobox } from "./use-combobox.ts";
import { useSearchEngine } from "./use-search-engine.ts";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** What cannot be chosen. */
  readonly except?: string;
  readonly className: string;
  readonly choose: (topic: TopicId) => void;
}

/** What is shown, and what is asked for so that as much is left without what is no topic. */
const [most, asked] = [8, 36];

/** One topic of the curriculum, found while one types. */
export function TopicPicker({ label, placeholder, except, className, choose }: Props) {
  const list = useId();
  const { start } = useWords();
  const engine = useSearchEngine(useCurriculum());
  const take = (index: number) => {
    const thing = hits[index]?.thing;
    if (thing?.kind !== "topic") return;
    box.close();
    choose(thing.topic.id);
  };
  const box = useCombobox(take);
  const found = box.open && engine.find ? engine.find(box.query, asked) : [];
  const hits = found
    .filter(({ thing }) => thing.kind === "topic" && thing.topic.id !== except)
    .slice(0, most);
  useSpoken(box.open && engine.find ? start.found(hits.length) : undefined);
  return (
    <div className={`search ${className}`}>
      <ComboboxInput
        box={box}
        list={list}
        count={hits.length}
        aria-label={label}
        placeholder={placeholder}
        onFocus={() => {
          engine.load();
          box.enter();
        }}
        onBlur={box.leave}
      />
      <SearchResults
        id={list}
        hidden={!box.open}
        hits={hits}
        active={box.active}
        onChoose={take}
        otherwise={engine.failed ? start.searchNotLoaded : start.nothingFound}
        waiting={!engine.find && !engine.failed}
      />
    </div>
  );
}
