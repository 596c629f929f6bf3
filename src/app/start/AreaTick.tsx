import { useId, useState } from "react";
import type { Topic } from "../../core/model/curriculum.ts";
import type { AreaToTick } from "../../explorer/route/areas-to-tick.ts";
import { useActions, useKnowledge, useWords } from "../explorer-context.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { Theirs } from "../text/Theirs.tsx";

/** One area to tick as a whole, or opened, topic by topic. */
export function AreaTick({ area, topics }: AreaToTick) {
  const { start, units } = useWords();
  const { known } = useKnowledge();
  const { know } = useActions();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const count = topics.filter(({ id }) => known.has(id)).length;
  const said = count > 0 ? start.knownOf(count, topics.length) : units.topics(topics.length);
  const isAll = count === topics.length;
  const ids = topics.map(({ id }) => id);
  return (
    <li className="area-tick">
      <div className="area-tick-row">
        <label className="choice">
          <input
            type="checkbox"
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = count > 0 && !isAll;
            }}
            onChange={() => know(ids, !isAll, area.title)}
          />
          <AreaName area={area.id} />
        </label>
        <button
          type="button"
          className="area-tick-open"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={start.areaSays(area.title, said)}
          onClick={() => setOpen(!isOpen)}
        >
          {said}
          <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path className="ring" d={isOpen ? "m6 12 4-4 4 4" : "m6 8 4 4 4-4"} />
          </svg>
        </button>
      </div>
      <ul id={listId} className="topic-ticks" hidden={!isOpen}>
        {isOpen && topics.map((topic) => <TopicTick key={topic.id} topic={topic} />)}
      </ul>
    </li>
  );
}

function TopicTick({ topic }: { readonly topic: Topic }) {
  const { known } = useKnowledge();
  const { know } = useActions();
  const isKnown = known.has(topic.id);
  return (
    <li>
      <label className="choice">
        <input
          type="checkbox"
          checked={isKnown}
          onChange={() => know([topic.id], !isKnown, topic.title)}
        />
        <Theirs>{topic.title}</Theirs>
      </label>
    </li>
  );
}
