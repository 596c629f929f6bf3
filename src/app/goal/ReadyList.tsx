import { hoursOf } from "../../core/model/hours.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { useCurriculum, useExplorerState, useKnowledge, useWords } from "../explorer-context.tsx";
import { readyHeadingId } from "../focus.ts";
import { TopicLink } from "../text/TopicLink.tsx";

/** As many as a person can take in at a glance. */
const shownAtMost = 6;

/** Topics that can be learnt now, those that open most first, once the planner has ranked them. */
export function ReadyList() {
  const { goal, units } = useWords();
  const lookup = topicsById(useCurriculum());
  const { ready } = useKnowledge();
  const ranked = useExplorerState(({ answers }) => answers.ready?.answer) ?? [];
  const best = ranked.filter(({ topic }) => ready.has(topic)).slice(0, shownAtMost);
  return (
    <section className="ready" aria-labelledby={readyHeadingId}>
      <h2 id={readyHeadingId} tabIndex={-1}>
        {goal.readyToLearn}
      </h2>
      <p className="quiet">{ready.size > 0 ? goal.allTheseNeedIsKnown : goal.nothingLeft}</p>
      <ul className="connections">
        {best.map(({ topic: id, opens }) => {
          const topic = lookup.get(id);
          if (!topic) return null;
          return (
            <li key={id}>
              <TopicLink topic={topic} />
              <p className="connection-why">
                {units.hours(hoursOf(topic))} · {opens > 0 ? goal.opens(opens) : goal.endOfTheMap}
              </p>
            </li>
          );
        })}
      </ul>
      {ready.size > shownAtMost && (
        <p className="quiet">{goal.moreRinged(ready.size - shownAtMost)}</p>
      )}
    </section>
  );
}
