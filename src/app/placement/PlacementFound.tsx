import type { TopicId } from "../../core/model/ids.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { PlacementResult } from "../../core/planning/placement/placement-result.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

/** What was found out, before it is taken over. */
export function PlacementFound({ result }: { readonly result: PlacementResult }) {
  const { placement } = useWords();
  const { known, open } = result;
  const nothing = known.size === 0;
  return (
    <div className="placement-card">
      <h3>{nothing ? placement.startAtBeginning : placement.youKnow(known.size)}</h3>
      {open.size > 0 && <p className="quiet">{placement.couldNotBeTold(open.size)}</p>}
      {!nothing && <Known topics={known} />}
      <p className="quiet">{placement.correctLater}</p>
    </div>
  );
}

function Known({ topics }: { readonly topics: ReadonlySet<TopicId> }) {
  const { placement } = useWords();
  const curriculum = useCurriculum();
  return (
    <details>
      <summary>{placement.whichOnes}</summary>
      <ul className="placement-known">
        {topicsOf(curriculum, topics).map((topic) => (
          <li key={topic.id}>
            <TopicLink topic={topic} />
          </li>
        ))}
      </ul>
    </details>
  );
}
