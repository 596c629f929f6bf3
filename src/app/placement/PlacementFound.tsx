import { counted } from "../../core/model/counted.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { PlacementResult } from "../../core/planning/placement/placement-result.ts";
import { useCurriculum } from "../explorer-context.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

/** What was found out, before it is taken over. */
export function PlacementFound({ result }: { readonly result: PlacementResult }) {
  const { known, open } = result;
  const nothing = known.size === 0;
  return (
    <div className="placement-card">
      <h3>{nothing ? "You start at the beginning" : `You know ${counted(known.size, "topic")}`}</h3>
      {open.size > 0 && (
        <p className="quiet">
          {counted(open.size, "topic")} could not be told; the way treats them as not known.
        </p>
      )}
      {!nothing && <Known topics={known} />}
      <p className="quiet">You can correct every mark later, on the map and in the outline.</p>
    </div>
  );
}

function Known({ topics }: { readonly topics: ReadonlySet<TopicId> }) {
  const curriculum = useCurriculum();
  return (
    <details>
      <summary>Which ones</summary>
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
