import { topicsOf } from "../../core/model/topic-lookup.ts";
import { lagText, movedText } from "../../explorer/calendar-words.ts";
import type { Lag } from "../../explorer/planner/questions.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { finishHeadingId, focusOn } from "../focus.ts";
import { TopicLink } from "../text/TopicLink.tsx";

/** How far one is from a plan that has begun, what of it is still open, and a button that mends it. */
export function LagNote({ lag }: { readonly lag: Lag }) {
  const today = useExplorerState((state) => state.clock.today);
  const curriculum = useCurriculum();
  const { setTimes } = useActions();
  const words = useWords();
  const texts = words.calendar.lag;
  // The button goes with the answer; the focus goes at once.
  const move = () => {
    setTimes({ start: today });
    focusOn(finishHeadingId);
  };
  return (
    <section className="lag" aria-label={texts.title}>
      <p>
        <b>{lagText(words, lag)}</b> {movedText(words, lag)}
      </p>
      {lag.missed.length > 0 && (
        <details>
          <summary>{texts.stillOpen}</summary>
          <ul>
            {topicsOf(curriculum, lag.missed).map((topic) => (
              <li key={topic.id}>
                <TopicLink topic={topic} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" className="button is-small" onClick={move}>
        {texts.move}
      </button>
    </section>
  );
}
