import { useState } from "react";
import { counted } from "../../core/model/counted.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, mapId, wayHeadingId } from "../focus.ts";

/** Says that a plan is somebody else's, and lets the person keep it or go back to their own. */
export function SentBanner() {
  const isSent = useExplorerState((state) => state.sent !== undefined);
  return isSent ? <Banner /> : null;
}

function Banner() {
  const { backToOwn, keepSent } = useActions();
  const marks = useExplorerState(({ own }) => own.learner.marks.size);
  const [isAsking, setAsking] = useState(false);
  const leading = (act: () => void) => keepingFocus(act, wayHeadingId, goalsHeadingId, mapId);
  const keep = () => (marks > 0 && !isAsking ? setAsking(true) : leading(keepSent));
  return (
    <section className="sent-banner" aria-label="A plan somebody sent you">
      <p aria-live="polite">
        {isAsking
          ? `Keeping it replaces your own goal, wishes and ${counted(marks, "mark")}.`
          : "You are looking at a plan somebody sent you."}
      </p>
      <div className="sent-actions">
        <button type="button" className="button is-small" onClick={keep}>
          {isAsking ? "Replace mine" : "Keep it"}
        </button>
        <button
          type="button"
          className="button is-small is-primary"
          onClick={() => leading(backToOwn)}
        >
          Back to mine
        </button>
      </div>
    </section>
  );
}
