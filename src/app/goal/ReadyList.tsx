import type { Topic } from "../../core/model/curriculum.ts";
import { hoursOf, hoursText } from "../../core/model/hours.ts";
import { opensOf } from "../../explorer/connections.ts";
import { useCurriculum, useKnowledge } from "../explorer-context.tsx";
import { readyHeadingId } from "../focus.ts";
import { TopicLink } from "../text/TopicLink.tsx";

/** As many as a person can take in at a glance. */
const shownAtMost = 6;

/** Topics that can be learnt now, those that open most first. */
export function ReadyList() {
  const curriculum = useCurriculum();
  const { ready } = useKnowledge();
  const opensCount = (topic: Topic) => opensOf(curriculum, topic.id).length;
  const topics = curriculum.topics
    .filter((topic) => ready.has(topic.id))
    .sort((a, b) => opensCount(b) - opensCount(a));
  return (
    <section className="ready" aria-labelledby={readyHeadingId}>
      <h2 id={readyHeadingId} tabIndex={-1}>
        Ready to learn
      </h2>
      <p className="quiet">
        {topics.length > 0 ? "Everything these need is known." : "Nothing is left to learn here."}
      </p>
      <ul className="connections">
        {topics.slice(0, shownAtMost).map((topic) => (
          <li key={topic.id}>
            <TopicLink topic={topic} />
            <p className="connection-why">
              {hoursText(hoursOf(topic))} · opens {opensCount(topic)}
            </p>
          </li>
        ))}
      </ul>
      {topics.length > shownAtMost && (
        <p className="quiet">and {topics.length - shownAtMost} more, ringed in the map</p>
      )}
    </section>
  );
}
