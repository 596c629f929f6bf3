import type { Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocus, wayHeadingId } from "../focus.ts";
import { TopicLink } from "../text/TopicLink.tsx";

/** The part of the way that is behind, folded away. */
export function DoneList({ topics }: { readonly topics: readonly TopicId[] }) {
  const { goal } = useWords();
  const curriculum = useCurriculum();
  return (
    <details className="done">
      <summary>{goal.stepsKnownAlready(topics.length)}</summary>
      <ul>
        {topicsOf(curriculum, topics).map((topic) => (
          <li key={topic.id}>
            <TopicLink topic={topic} />
            <UndoButton topic={topic} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Takes back a mark made too early. What is known only because something else is has none. */
function UndoButton({ topic }: { readonly topic: Topic }) {
  const marked = useExplorerState((state) => state.learner.marks.get(topic.id) === "known");
  const { mark } = useActions();
  const { goal } = useWords();
  if (!marked) return null;
  return (
    <button
      type="button"
      className="undo-button"
      aria-label={goal.notKnownYet(topic.title)}
      onClick={() => keepingFocus(() => mark(topic.id, undefined), wayHeadingId)}
    >
      {goal.undo}
    </button>
  );
}
