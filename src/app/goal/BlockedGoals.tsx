import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Blocked } from "../../core/planning/plan.ts";
import { blockedReason } from "../../formats/export/blocked-reason.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

/** Why goals cannot be reached, and where to look. */
export function BlockedGoals({ blocked }: { readonly blocked: readonly Blocked[] }) {
  const words = useWords();
  const curriculum = useCurriculum();
  const topics = topicsById(curriculum);
  return (
    <section className="blocked" aria-labelledby="blocked-heading">
      <h3 id="blocked-heading">{words.goal.blockedHeading}</h3>
      <ul>
        {blocked.map((one) => {
          const obstacle = topics.get(one.topic);
          return (
            <li key={one.goal}>
              <p>
                <b>
                  <Theirs>{topics.get(one.goal)?.title ?? one.goal}.</Theirs>
                </b>{" "}
                {blockedReason(words, curriculum, one)}
              </p>
              {obstacle && <TopicLink topic={obstacle} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
