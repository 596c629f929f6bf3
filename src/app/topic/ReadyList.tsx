import type { Topic } from "../../core/model/curriculum.ts";
import { hoursOf, hoursText } from "../../core/model/hours.ts";
import { opensOf } from "../../explorer/connections.ts";
import { useCurriculum, useKnowledge, useWay } from "../explorer-context.tsx";
import { readyHeadingId } from "../focus.ts";
import { TopicLink } from "../text/TopicLink.tsx";

/** As many as a person can take in at a glance. */
const shownAtMost = 8;

/** Topics that can be learnt now: those on the way first, then those that open most. */
export function ReadyList() {
  const curriculum = useCurriculum();
  const { ready } = useKnowledge();
  const steps = useWay()?.numbers;
  const stepOf = (topic: Topic) => steps?.get(topic.id) ?? Number.POSITIVE_INFINITY;
  const opensCount = (topic: Topic) => opensOf(curriculum, topic.id).length;
  const topics = curriculum.topics
    .filter((topic) => ready.has(topic.id))
    .sort((a, b) => compare(stepOf(a), stepOf(b)) || opensCount(b) - opensCount(a));
  return (
    <div className="ready">
      <h2 id={readyHeadingId} tabIndex={-1}>
        Ready to learn
      </h2>
      <p className="quiet">
        {topics.length > 0
          ? "Everything these need is known. Select any topic to see what it is."
          : "Nothing is left to learn here."}
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
    </div>
  );
}

/** Numbers in rising order; two infinities are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
