import { useEffect } from "react";
import { counted } from "../../core/model/counted.ts";
import { hoursText } from "../../core/model/hours.ts";
import type { Way } from "../../explorer/way.ts";
import { useActions, useExplorerState, useWay } from "../explorer-context.tsx";
import { focusOn, goalsHeadingId, keepingFocus, showFromTop, wayHeadingId } from "../focus.ts";
import { AreaTicks } from "./AreaTicks.tsx";
import { WaysOfTelling } from "./WaysOfTelling.tsx";

/** Before the way is gone: what does the learner know of it already? */
export function StartPanel() {
  const way = useWay();
  const asking = useExplorerState((state) => state.route.asking);
  const { aim } = useActions();
  useEffect(() => focusOn(wayHeadingId), []);
  if (!way) return null;
  return (
    <section className="start" ref={showFromTop} aria-labelledby={wayHeadingId}>
      <p className="quiet">The way to</p>
      <h2 id={wayHeadingId} tabIndex={-1}>
        {way.title}
      </h2>
      <p className="start-length">{lengthText(way)}</p>
      {asking === "areas" ? (
        <AreaTicks way={way} />
      ) : (
        <>
          <WaysOfTelling />
          <button
            type="button"
            className="undo-button start-other"
            onClick={() => keepingFocus(() => aim(undefined), goalsHeadingId)}
          >
            Choose another goal
          </button>
        </>
      )}
    </section>
  );
}

function lengthText(way: Way): string {
  if (!way.answer) return "Finding the way …";
  return `${counted(way.steps.length, "topic")} to learn · ${hoursText(way.hours)}`;
}
