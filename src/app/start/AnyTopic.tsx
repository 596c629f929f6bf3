import { topicTarget } from "../../explorer/way.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { keepingFocus, wayHeadingId } from "../focus.ts";
import { ComboboxInput } from "../search/ComboboxInput.tsx";
import { SearchResults } from "../search/SearchResults.tsx";
import { useCombobox } from "../search/use-combobox.ts";
import { useSearchEngine } from "../search/use-search-engine.ts";
import { useSpoken } from "../use-spoken.ts";

const listId = "any-topic-results";
/** What is shown, and what is asked for so that as much is left without what is no topic. */
const [most, asked] = [12, 36];

/** Any topic of the map as the goal, found while one types. */
export function AnyTopic() {
  const { start } = useWords();
  const engine = useSearchEngine(useCurriculum());
  const { begin } = useActions();
  const choose = (index: number) => {
    const thing = hits[index]?.thing;
    if (thing?.kind === "topic") keepingFocus(() => begin(topicTarget(thing.topic)), wayHeadingId);
  };
  const box = useCombobox(choose);
  const found = box.open && engine.find ? engine.find(box.query, asked) : [];
  const hits = found.filter(({ thing }) => thing.kind === "topic").slice(0, most);
  useSpoken(box.open && engine.find ? start.found(hits.length) : undefined);
  return (
    <div className="search any-topic">
      <ComboboxInput
        box={box}
        list={listId}
        count={hits.length}
        aria-label={start.anyTopicAsGoal}
        placeholder={start.anyTopic}
        onFocus={() => {
          engine.load();
          box.enter();
        }}
        onBlur={box.leave}
      />
      <SearchResults
        id={listId}
        hidden={!box.open}
        hits={hits}
        active={box.active}
        onChoose={choose}
        otherwise={engine.failed ? start.searchNotLoaded : start.nothingFound}
        waiting={!engine.find && !engine.failed}
      />
    </div>
  );
}
