import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Blocked } from "../../core/planning/plan.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { Prose } from "../text/Prose.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

/** Why goals cannot be reached, and where to look. */
export function BlockedGoals({ blocked }: { readonly blocked: readonly Blocked[] }) {
  const { goal } = useWords();
  const topics = topicsById(useCurriculum());
  return (
    <section className="blocked" aria-labelledby="blocked-heading">
      <h3 id="blocked-heading">{goal.blockedHeading}</h3>
      <ul>
        {blocked.map(({ goal: id, topic, reason }) => {
          const obstacle = topics.get(topic);
          return (
            <li key={id}>
              <p>
                <b>{topics.get(id)?.title ?? id}.</b> <Prose text={reason} />
              </p>
              {obstacle && <TopicLink topic={obstacle} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
