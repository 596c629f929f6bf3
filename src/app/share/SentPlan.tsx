import { useState } from "react";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, mapId, wayHeadingId } from "../focus.ts";

/** Lets the person keep a plan that somebody sent, or go back to their own. */
export function SentPlan() {
  const { backToOwn, keepSent } = useActions();
  const marks = useExplorerState(({ own }) => own.learner.marks.size);
  const texts = useWords().share.sent;
  const [isAsking, setAsking] = useState(false);
  const leading = (act: () => void) => keepingFocus(act, wayHeadingId, goalsHeadingId, mapId);
  const keep = () => (marks > 0 && !isAsking ? setAsking(true) : leading(keepSent));
  return (
    <section className="sent-banner" aria-label={texts.title}>
      <p aria-live="polite">{isAsking ? texts.replaces(marks) : texts.looking}</p>
      <div className="sent-actions">
        <button type="button" className="button is-small" onClick={keep}>
          {isAsking ? texts.replace : texts.keep}
        </button>
        <button
          type="button"
          className="button is-small is-primary"
          onClick={() => leading(backToOwn)}
        >
          {texts.back}
        </button>
      </div>
    </section>
  );
}
