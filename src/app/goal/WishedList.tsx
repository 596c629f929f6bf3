import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Wishes } from "../../explorer/wishes.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { keepingFocusUntilAnswered, wishesId } from "../focus.ts";
import { Phrase } from "../text/Phrase.tsx";

/** What was chosen and what is avoided, each to be undone. */
export function WishedList({ wishes }: { readonly wishes: Wishes }) {
  const { goal, topic: topicWords } = useWords();
  const topics = topicsById(useCurriculum());
  const { wish } = useActions();
  const titleOf = (id: TopicId) => topics.get(id)?.title ?? id;
  const { prefer, avoid } = wishes;
  if (prefer.length === 0 && avoid.size === 0) {
    return (
      <p className="wishes-hint">
        <Phrase of={goal.toAvoid} parts={{ avoid: <b>{topicWords.avoid}</b> }} />
      </p>
    );
  }
  return (
    <ul className="wished">
      {prefer.map((one) => (
        <Wished
          key={`${one.take} ${one.for}`}
          words={
            one.for === undefined
              ? titleOf(one.take)
              : goal.chosenFor(titleOf(one.take), titleOf(one.for))
          }
          undo={() => wish({ prefer: prefer.filter((other) => other !== one) })}
        />
      ))}
      {[...avoid].map((id) => (
        <Wished
          key={id}
          words={goal.not(titleOf(id))}
          undo={() => wish({ avoid: new Set([...avoid].filter((other) => other !== id)) })}
        />
      ))}
    </ul>
  );
}

function Wished({ words, undo }: { readonly words: string; readonly undo: () => void }) {
  const { goal } = useWords();
  return (
    <li>
      {words}
      <button
        type="button"
        className="undo-button"
        aria-label={goal.undoOf(words)}
        onClick={() => keepingFocusUntilAnswered(undo, wishesId)}
      >
        {goal.undo}
      </button>
    </li>
  );
}
