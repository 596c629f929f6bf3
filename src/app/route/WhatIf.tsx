import type { Topic } from "../../core/model/curriculum.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import { supposedText } from "../../explorer/route/supposed-text.ts";
import { supposedOutcome } from "../../explorer/route/supposing.ts";
import { useActions, useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { keepingFocus, wayHeadingId } from "../focus.ts";

const whatIfId = (topic: Topic) => `what-if-${topic.id}`;

/** What the way would lose if a step were known, without marking it. */
export function WhatIf({ topic }: { readonly topic: Topic }) {
  const isOn = useExplorerState((state) => state.route.supposed === topic.id);
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
        What if I knew this?
      </button>
      <div aria-live="polite">{isOn && <Outcome />}</div>
      {isOn && <Ways topic={topic} />}
    </div>
  );
}

function Outcome() {
  const curriculum = useCurriculum();
  const outcome = useExplorerState(supposedOutcome);
  if (!outcome) return <p className="quiet">Working it out …</p>;
  const lost = topicsOf(curriculum, outcome.lost).map(({ title }) => title);
  return (
    <>
      <p>{supposedText(outcome)}</p>
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
  const { suppose, mark } = useActions();
  return (
    <div className="way-actions">
      <button
        type="button"
        className="button is-small"
        onClick={() => keepingFocus(() => mark(topic.id, "known"), wayHeadingId)}
      >
        I do know it
      </button>
      <button
        type="button"
        className="button is-small"
        onClick={() => keepingFocus(() => suppose(undefined), whatIfId(topic))}
      >
        Back
      </button>
    </div>
  );
}
