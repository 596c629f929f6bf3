import type { Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { keepingFocus, wayHeadingId } from "../focus.ts";

const tickId = (topic: TopicId) => `tick-${topic}`;

interface Props {
  readonly topic: Topic;
  /** The step after this one, which takes its place once it is known. */
  readonly next: TopicId | undefined;
}

/** Marks a step as known. The step goes; the focus goes on to the next one, or to the heading. */
export function TickButton({ topic, next }: Props) {
  const { goal } = useWords();
  const { mark } = useActions();
  const following = next === undefined ? [] : [tickId(next)];
  return (
    <button
      type="button"
      id={tickId(topic.id)}
      className="tick-button"
      aria-label={goal.iKnow(topic.title)}
      title={goal.iKnowThis}
      onClick={() => keepingFocus(() => mark(topic.id, "known"), ...following, wayHeadingId)}
    >
      <svg className="tick-icon" viewBox="0 0 28 28" aria-hidden="true">
        <circle cx="14" cy="14" r="13.5" />
        <path d="m9.5 14.5 3 3 6-6.7" />
      </svg>
    </button>
  );
}
