import { hoursOf, hoursText } from "../../core/model/hours.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { useCurriculum, useExplorerState, useKnowledge } from "../explorer-context.tsx";
import { readyHeadingId } from "../focus.ts";
import { TopicLink } from "../text/TopicLink.tsx";

/** As many as a person can take in at a glance. */
const shownAtMost = 6;

/** Topics that can be learnt now, those that open most first, once the planner has ranked them. */
export function ReadyList() {
  const lookup = topicsById(useCurriculum());
  const { ready } = useKnowledge();
  const ranked = useExplorerState(({ answers }) => answers.ready?.answer) ?? [];
  const best = ranked.filter(({ topic }) => ready.has(topic)).slice(0, shownAtMost);
  return (
    <section className="ready" aria-labelledby={readyHeadingId}>
      <h2 id={readyHeadingId} tabIndex={-1}>
        Ready to learn
      </h2>
      <p className="quiet">
        {ready.size > 0 ? "Everything these need is known." : "Nothing is left to learn here."}
      </p>
      <ul className="connections">
        {best.map(({ topic: id, opens }) => {
          const topic = lookup.get(id);
          if (!topic) return null;
          return (
            <li key={id}>
              <TopicLink topic={topic} />
              <p className="connection-why">
                {hoursText(hoursOf(topic))} · {opens > 0 ? `opens ${opens}` : "an end of the map"}
              </p>
            </li>
          );
        })}
      </ul>
      {ready.size > shownAtMost && (
        <p className="quiet">and {ready.size - shownAtMost} more, ringed in the map</p>
      )}
    </section>
  );
}
