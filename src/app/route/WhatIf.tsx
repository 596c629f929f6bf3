import type { Topic } from "../../core/model/curriculum.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import { supposedText } from "../../explorer/route/supposed-text.ts";
import { supposedOutcome } from "../../explorer/route/supposing.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocus, wayHeadingId } from "../focus.ts";

const whatIfId = (topic: Topic) => `what-if-${topic.id}`;

/** What the way would lose if a step were known, without marking it. */
export function WhatIf({ topic }: { readonly topic: Topic }) {
  const isOn = useExplorerState((state) => state.route.supposed === topic.id);
  const { route } = useWords();
  const { suppose } = useActions();
  return (
    <div className="what-if">
      <button
        type="button"
        role="switch"
        id={whatIfId(topic)}
        className="switch"
        aria-checked={isOn}
        onClick={() => suppose(isOn ? undefined : topic.id)}
      >
        {route.whatIf}
      </button>
      <div aria-live="polite">{isOn && <Outcome />}</div>
      {isOn && <Ways topic={topic} />}
    </div>
  );
}

function Outcome() {
  const words = useWords();
  const curriculum = useCurriculum();
  const outcome = useExplorerState(supposedOutcome);
  if (!outcome) return <p className="quiet">{words.route.workingItOut}</p>;
  const lost = topicsOf(curriculum, outcome.lost).map(({ title }) => title);
  return (
    <>
      <p>{supposedText(words, outcome)}</p>
      {lost.length > 1 && (
        <ul className="lost">
          {lost.map((title) => (
            <li key={title} className="lost-step">
              {title}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Ways({ topic }: { readonly topic: Topic }) {
  const { route } = useWords();
  const { suppose, mark } = useActions();
  return (
    <div className="way-actions">
      <button
        type="button"
        className="button is-small"
        onClick={() => keepingFocus(() => mark(topic.id, "known"), wayHeadingId)}
      >
        {route.iDoKnowIt}
      </button>
      <button
        type="button"
        className="button is-small"
        onClick={() => keepingFocus(() => suppose(undefined), whatIfId(topic))}
      >
        {route.back}
      </button>
    </div>
  );
}
